#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs inside the new root folder of a practice machine, once its base packages are there, and turns it
# into something that boots by itself: kernel, initramfs, boot loader, users, a quiet set of services.
# Input: environment variables NAME MACHINE_ID LOADER FLAVOUR BOOT_PARTITION ROOT_UUID BOOT_UUID FSTAB (see images.py).
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8

# ---- who and where
echo "$NAME" > /etc/hostname
printf '127.0.0.1 localhost %s\n' "$NAME" > /etc/hosts
printf '%s' "$FSTAB" > /etc/fstab
printf '%s' "$MACHINE_ID" > /etc/machine-id # empty: the first boot makes one
passwd --delete root
useradd --create-home --shell /bin/bash alice
passwd --delete alice
mkdir -p /var/log/journal # the journal of the boot before stays readable

# ---- a serial console; `vm.py shell` sets the asset tag that logs root in at once
mkdir -p /etc/systemd/system/serial-getty@ttyS0.service.d
cat > /etc/systemd/system/serial-getty@ttyS0.service.d/practice.conf <<'END'
[Service]
ExecStart=
ExecStart=-/bin/sh -c 'read tag < /sys/class/dmi/id/chassis_asset_tag; \
    [ "$tag" != shell ] || root="--autologin root"; exec /sbin/agetty $root --keep-baud 115200 %I $TERM'
END

# ---- what a machine without a network, emulated in software, need not start: a boot takes half the time
systemctl mask --quiet \
    apt-daily.timer apt-daily-upgrade.timer dpkg-db-backup.timer e2scrub_all.timer e2scrub_reap.service \
    fstrim.timer logrotate.timer man-db.timer systemd-tmpfiles-clean.timer grub-common.service \
    modprobe@configfs.service modprobe@drm.service modprobe@efi_pstore.service modprobe@fuse.service \
    sys-kernel-config.mount sys-kernel-debug.mount sys-kernel-tracing.mount sys-fs-fuse-connections.mount \
    systemd-udev-load-credentials.service systemd-tmpfiles-setup-dev-early.service kmod-static-nodes.service \
    dev-hugepages.mount dev-mqueue.mount proc-sys-fs-binfmt_misc.automount getty@tty1.service
systemctl disable --quiet ssh.service ssh.socket 2>/dev/null || true
mkdir -p /etc/systemd/system-generators /etc/systemd/system/systemd-udev-trigger.service.d
for generator in ssh gpt-auto hibernate-resume tpm2 cryptsetup integritysetup veritysetup import factory-reset; do
    ln -s /dev/null "/etc/systemd/system-generators/systemd-$generator-generator"
done
cat > /etc/systemd/system/systemd-udev-trigger.service.d/practice.conf <<'END'
# Only the devices that this machine uses.
[Service]
ExecStart=
ExecStart=-udevadm trigger --type=devices --action=add --subsystem-match=virtio --subsystem-match=virtio-ports --subsystem-match=block
ExecStart=-udevadm trigger --type=devices --action=add --subsystem-match=tty --sysname-match=ttyS0
END

# ---- kernels: the machine runs the second newest; the newest waits in /root/kernels for a test to install it
cat > /etc/kernel-img.conf <<'END'
do_symlinks = yes
do_bootloader = no
do_initrd = yes
link_in_boot = no
END
mkdir -p /etc/initramfs-tools/conf.d
cat > /etc/initramfs-tools/conf.d/practice.conf <<'END'
MODULES=list
COMPRESS=lz4
END
printf '%s\n' virtio_pci virtio_blk ext4 >> /etc/initramfs-tools/modules
cat > /etc/initramfs-tools/hooks/practice <<'END'
#!/bin/sh
# The disk driver is loaded by name, so that no udev is needed this early; a quarter of the size remains.
case $1 in prereqs) echo udev dmsetup; exit ;; esac
rm -rf "$DESTDIR"/usr/lib/udev "$DESTDIR"/usr/lib/*/systemd "$DESTDIR"/usr/lib/systemd \
    "$DESTDIR"/usr/bin/udevadm "$DESTDIR"/usr/sbin/dmsetup "$DESTDIR"/scripts/*/udev
END
cat > /etc/initramfs-tools/scripts/init-bottom/practice <<'END'
#!/bin/sh
# What udev would have done. An image built by an ordinary user has no device files of its own.
case $1 in prereqs) exit ;; esac
mount -n -o move /dev "$rootmnt/dev"
END
chmod 755 /etc/initramfs-tools/hooks/practice /etc/initramfs-tools/scripts/init-bottom/practice

kernels=$(apt-cache pkgnames linux-image- | grep -E "^linux-image-[0-9.]+([-+][a-z0-9.+~]+)?-$FLAVOUR\$" \
    | grep -v -E 'rc[0-9]' | sort -V | tail -n 2)
older=$(echo "$kernels" | head -n 1)
newer=$(echo "$kernels" | tail -n 1)
[ "$older" != "$newer" ] || newer=$(apt-cache depends linux-image-amd64 | sed -n 's/.*Depends: \(linux-image-[0-9]\)/\1/p')
apt-get install --yes --quiet --no-install-recommends "$older"

version=${newer#linux-image-}
waiting=/root/kernels/$version
mkdir -p "$waiting" /tmp/newer
cd /tmp/newer
# Debian 14 splits what used to be one package, and no part has files in /boot.
parts=$(apt-cache pkgnames linux- | grep -E -x "linux-(base|binary|modules)-$(echo "$version" | sed 's/[+.]/\\&/g')" || :)
# shellcheck disable=SC2086 # none, or several
apt-get download --quiet "$newer" $parts
for package in ./*.deb; do dpkg-deb --extract "$package" .; done
for file in vmlinuz config System.map; do
    [ ! -e "usr/lib/modules/$version/$file" ] || install -D -m 644 "usr/lib/modules/$version/$file" "boot/$file-$version"
done
cp boot/*-"$version" /boot/ # mkinitramfs reads the kernel's configuration there
[ -d "lib/modules/$version" ] || ln -s usr/lib lib
mv "lib/modules/$version" /lib/modules/
depmod "$version"
mkinitramfs -o "/boot/initrd.img-$version" "$version"
mv "/lib/modules/$version" "$waiting/modules"
mv /boot/*-"$version" "$waiting/"
cd /
rm -rf /tmp/newer
cat > /root/kernels/install <<END
#!/bin/sh
# What installing the kernel package does: files in place, then the symbolic links switched.
set -e
mv /root/kernels/$version/modules /lib/modules/$version
mv /root/kernels/$version/*-$version /boot/
linux-update-symlinks install $version /boot/vmlinuz-$version
[ ! -x /etc/kernel/postinst.d/zz-systemd-boot ] ||
    /etc/kernel/postinst.d/zz-systemd-boot $version /boot/vmlinuz-$version >&2
echo $version
END
chmod 755 /root/kernels/install

# ---- boot loader
options="console=tty0 console=ttyS0,115200 mitigations=off"
touch /etc/.updated /var/.updated # nothing is to be caught up at the first boot
if [ "$LOADER" = systemd-boot ]; then
    # What `bootctl install` does on a machine that has a disk; kernels go into a folder named after the machine id.
    esp=/boot/efi
    mkdir -p $esp/EFI/systemd $esp/EFI/BOOT $esp/EFI/Linux $esp/loader/entries "$esp/$MACHINE_ID"
    set -- /usr/lib/systemd/boot/efi/systemd-bootx64.efi* # some releases have only one that is signed
    cp "$1" $esp/EFI/systemd/systemd-bootx64.efi
    cp "$1" $esp/EFI/BOOT/BOOTX64.EFI
    echo type1 > $esp/loader/entries.srel
    echo 'timeout 0' > $esp/loader/loader.conf
    echo "root=UUID=$ROOT_UUID ro $options quiet" > /etc/kernel/cmdline
    version=${older#linux-image-}
    BOOT_ROOT=$esp kernel-install add "$version" "/boot/vmlinuz-$version"
    sed -i "s, $esp/, /," $esp/loader/entries/*.conf # there is no file system of its own yet
    exit
fi
cat >> /etc/default/grub <<END
GRUB_TIMEOUT=0
GRUB_CMDLINE_LINUX_DEFAULT="quiet"
GRUB_CMDLINE_LINUX="$options"
GRUB_TERMINAL="console serial"
GRUB_SERIAL_COMMAND="serial --unit=0 --speed=115200"
END
if [ "$BOOT_PARTITION" = 1 ]; then
    boot_device=/dev/vda2 boot_files=$BOOT_UUID grub_folder=/grub
else
    boot_device=/dev/vda1 boot_files=$ROOT_UUID grub_folder=/boot/grub
fi
case $LOADER in
grub-pc) platform=i386-pc partmap=msdos number=${boot_device#/dev/vda} ;;
grub-efi) platform=x86_64-efi partmap=gpt number=${boot_device#/dev/vda} ;;
esac
mkdir -p "/boot/grub/$platform"
cp "/usr/lib/grub/$platform"/*.mod "/usr/lib/grub/$platform"/*.lst "/boot/grub/$platform/"
grub-editenv /boot/grub/grubenv create
if [ "$LOADER" = grub-pc ]; then
    grub-mkimage --format=i386-pc --prefix="(,$partmap$number)$grub_folder" \
        --output=/boot/grub/i386-pc/core.img biosdisk part_msdos ext2
    cp /usr/lib/grub/i386-pc/boot.img /boot/grub/i386-pc/
fi

# update-grub looks at disks, which do not exist yet: answer for them, once.
mv /usr/sbin/grub-probe /usr/sbin/grub-probe.real
cat > /usr/sbin/grub-probe <<END
#!/bin/sh
device=/dev/vda1 uuid=$ROOT_UUID target= number=1
for word; do
    case \$word in
    --target=*) target=\${word#--target=} ;;
    /boot*|$boot_device) device=$boot_device uuid=$boot_files number=$number ;;
    esac
done
case "\$* " in *"-t "*) target=\$(echo "\$*" | sed 's/.*-t \([a-z_]*\).*/\1/') ;; esac
case \$target in
device) echo \$device ;;
fs) echo ext2 ;;
fs_uuid) echo \$uuid ;;
partmap) echo $partmap ;;
hints_string) echo "--hint-bios=hd0,$partmap\$number --hint-efi=hd0,$partmap\$number" ;;
compatibility_hint) echo "hd0,$partmap\$number" ;;
esac
END
chmod 755 /usr/sbin/grub-probe
if [ "$BOOT_PARTITION" = 1 ]; then
    mv /usr/bin/grub-mkrelpath /usr/bin/grub-mkrelpath.real
    cat > /usr/bin/grub-mkrelpath <<'END'
#!/bin/sh
path=${1#/boot}
echo "${path:-/}"
END
    chmod 755 /usr/bin/grub-mkrelpath
fi
mkdir -p /dev/disk/by-uuid
: > "/dev/disk/by-uuid/$ROOT_UUID"
update-grub
rm -rf /dev/disk
mv /usr/sbin/grub-probe.real /usr/sbin/grub-probe
[ "$BOOT_PARTITION" != 1 ] || mv /usr/bin/grub-mkrelpath.real /usr/bin/grub-mkrelpath

if [ "$LOADER" = grub-efi ]; then
    mkdir -p /boot/efi/EFI/debian /boot/efi/EFI/BOOT
    cp /usr/lib/grub/x86_64-efi/monolithic/grubx64.efi /boot/efi/EFI/debian/grubx64.efi
    cp /usr/lib/grub/x86_64-efi/monolithic/grubx64.efi /boot/efi/EFI/BOOT/BOOTX64.EFI
    cat > /boot/efi/EFI/debian/grub.cfg <<END
search.fs_uuid $boot_files root
set prefix=(\$root)'$grub_folder'
configfile \$prefix/grub.cfg
END
fi
