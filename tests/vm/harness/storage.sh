#!/bin/sh
# SPDX-FileCopyrightText: 2026 Warmboot contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs inside a practice machine: copies its system onto the empty partitions of /dev/vdc (and /dev/vdd), as RAID, LVM or
# LUKS, with an initramfs and a boot loader of the usual kind, so that they boot by themselves. Input: raid1, lvm or lvm-luks.
set -eu
export LC_ALL=C.UTF-8 PATH="$PATH:/usr/sbin:/sbin"
storage=$1
disks=/dev/vdc
new=/mnt

uuid_of() {
    blkid -s UUID -o value "$1"
}

# ---- what the file systems lie on
case $storage in
raid1)
    disks="/dev/vdc /dev/vdd"
    mdadm --create /dev/md0 --run --level=1 --assume-clean --raid-devices=2 /dev/vdc1 /dev/vdd1
    mdadm --create /dev/md1 --run --level=1 --assume-clean --raid-devices=2 --bitmap=none /dev/vdc2 /dev/vdd2
    boot=/dev/md0 root=/dev/md1
    ;;
lvm)
    pvcreate /dev/vdc1
    vgcreate practice /dev/vdc1
    lvcreate --size 384M --name boot practice
    lvcreate --extents 100%FREE --name root practice
    boot=/dev/practice/boot root=/dev/practice/root
    ;;
lvm-luks)
    (umask 077 && mkdir -p /etc/keys && head -c 64 /dev/urandom >/etc/keys/locked.key)
    # A key that is random needs no stretching, which takes long in an emulated machine.
    cryptsetup luksFormat --batch-mode --type luks2 --pbkdf pbkdf2 --pbkdf-force-iterations 1000 \
        --key-file /etc/keys/locked.key /dev/vdc2
    cryptsetup open --key-file /etc/keys/locked.key /dev/vdc2 locked
    pvcreate /dev/mapper/locked
    vgcreate practice /dev/mapper/locked
    lvcreate --extents 100%FREE --name root practice
    boot=/dev/vdc1 root=/dev/practice/root
    ;;
esac

# ---- the copy, as it was before its first boot
mkfs.ext4 -q -L root "$root"
mkfs.ext4 -q -L boot "$boot"
mkdir -p /run/here
mount --bind / /run/here # without what is mounted over it, now and later
mount --make-private /run/here
mount "$root" $new
mkdir $new/boot
mount "$boot" $new/boot
cp -a /run/here/. $new/
umount /run/here
: >$new/etc/machine-id
rm -rf $new/var/log/journal/* $new/var/lib/systemd/random-seed
cat >$new/etc/fstab <<END
UUID=$(uuid_of "$root") / ext4 errors=remount-ro 0 1
UUID=$(uuid_of "$boot") /boot ext4 defaults 0 2
END

# ---- an initramfs that finds them: with udev, and all that the packages put into it
rm $new/etc/initramfs-tools/hooks/practice $new/etc/initramfs-tools/scripts/init-bottom/practice
printf 'MODULES=most\nCOMPRESS=lz4\n' >$new/etc/initramfs-tools/conf.d/practice.conf
case $storage in
raid1) mdadm --detail --scan >>$new/etc/mdadm/mdadm.conf ;;
lvm-luks)
    rm $new/etc/systemd/system-generators/systemd-cryptsetup-generator
    echo "locked UUID=$(uuid_of /dev/vdc2) /etc/keys/locked.key luks,initramfs" >>$new/etc/crypttab
    echo 'KEYFILE_PATTERN="/etc/keys/*.key"' >>$new/etc/cryptsetup-initramfs/conf-hook
    echo 'UMASK=0077' >>$new/etc/initramfs-tools/conf.d/practice.conf
    ;;
esac
for folder in dev proc sys run; do
    mount --rbind "/$folder" "$new/$folder"
    mount --make-rslave "$new/$folder"
done
chroot $new update-initramfs -u -k all
for waiting in "$new"/root/kernels/*/; do
    version=$(basename "$waiting")
    mv "$waiting/modules" "$new/lib/modules/$version"
    cp "$waiting/config-$version" $new/boot/
    chroot $new mkinitramfs -o "/root/kernels/$version/initrd.img-$version" "$version"
    rm "$new/boot/config-$version"
    mv "$new/lib/modules/$version" "$waiting/modules"
done

# ---- the boot loader
rm -rf $new/boot/grub/i386-pc
for disk in $disks; do
    chroot $new grub-install "$disk"
done
chroot $new update-grub

# ---- all of it on the disks; what they lie on is taken apart by the poweroff that follows
sync
umount --recursive $new
