<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Reboot Settings</source>
        <extracomment>GenericName</extracomment>
        <translation>重启设置</translation>
    </message>
    <message>
        <source>Let this computer and your servers reboot through kexec, without waiting for the firmware</source>
        <extracomment>Comment</extracomment>
        <translation>让本机和您的服务器通过 kexec 重启，无需等待固件</translation>
    </message>
    <message>
        <source>kexec;reboot;restart;firmware;BIOS;UEFI;kernel;boot;systemd;</source>
        <extracomment>Keywords</extracomment>
        <translation>kexec;重启;重新启动;固件;BIOS;UEFI;内核;启动;引导;服务器;systemd;reboot;restart;</translation>
    </message>
    <message>
        <source>Start in the Tray</source>
        <extracomment>Name</extracomment>
        <translation>启动到系统托盘</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Warmboot loads {kernel}</source>
        <extracomment>next-kexec</extracomment>
        <translation>Warmboot 会加载 {kernel}</translation>
    </message>
    <message>
        <source>asked for this one time; Warmboot loads {kernel}</source>
        <extracomment>next-once-kexec</extracomment>
        <translation>已为这一次指定；Warmboot 会加载 {kernel}</translation>
    </message>
    <message>
        <source>asked for this one time</source>
        <extracomment>next-once-bios</extracomment>
        <translation>已为这一次指定</translation>
    </message>
    <message>
        <source>{path} says neither bios nor kexec; Take back removes it</source>
        <extracomment>next-marker-odd</extracomment>
        <translation>{path} 的内容既不是 bios 也不是 kexec；可用“撤回”将其删除</translation>
    </message>
    <message>
        <source>the reboot mode is BIOS</source>
        <extracomment>next-mode-bios</extracomment>
        <translation>重启模式为 BIOS</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine</source>
        <extracomment>next-not-installed</extracomment>
        <translation>这台机器上没有安装 Warmboot</translation>
    </message>
    <message>
        <source>kexec is suspended: {why}</source>
        <extracomment>next-suspended</extracomment>
        <translation>kexec 已暂停：{why}</translation>
    </message>
    <message>
        <source>the boot check has not yet judged the last kexec</source>
        <extracomment>next-not-judged
----------
reason</extracomment>
        <translation>启动检查尚未对上一次 kexec 作出判定</translation>
    </message>
    <message>
        <source>this boot came by kexec and has not been found healthy yet</source>
        <extracomment>next-not-healthy
----------
reason</extracomment>
        <translation>本次启动来自 kexec，尚未判定为健康</translation>
    </message>
    <message>
        <source>{path} cannot be written, so that a failed kexec could not be noted</source>
        <extracomment>next-read-only</extracomment>
        <translation>{path} 无法写入，kexec 若失败将无从记录</translation>
    </message>
    <message>
        <source>the package manager is at work; kernel or initrd may be half-written</source>
        <extracomment>next-packages</extracomment>
        <translation>软件包管理器正在运行；内核或 initrd 可能只写了一半</translation>
    </message>
    <message>
        <source>{path} is missing or not in force; Repair puts it back</source>
        <extracomment>next-file</extracomment>
        <translation>{path} 缺失或未生效；可用“修复”恢复</translation>
    </message>
    <message>
        <source>{path} was edited, so that nobody can tell; the page Units shows the difference</source>
        <extracomment>next-edited</extracomment>
        <translation>{path} 被编辑过，因此无法确定；“单元”页会显示差异</translation>
    </message>
    <message>
        <source>{path} is not from Warmboot, so that nobody can tell</source>
        <extracomment>next-foreign</extracomment>
        <translation>{path} 不是 Warmboot 的文件，因此无法确定</translation>
    </message>
    <message>
        <source>{unit} is masked, so that this machine does not reboot at all; systemctl unmask it</source>
        <extracomment>next-reboot-masked</extracomment>
        <translation>{unit} 已被屏蔽，这台机器根本无法重启；请用 systemctl unmask 解除屏蔽</translation>
    </message>
    <message>
        <source>somebody else&apos;s drop-in makes {unit} a kexec, so that nobody can tell; systemctl cat {unit} shows which</source>
        <extracomment>next-reboot-foreign</extracomment>
        <translation>他人的 drop-in 配置使 {unit} 执行 kexec，因此无法确定；systemctl cat {unit} 可看到是哪一个</translation>
    </message>
    <message>
        <source>{path} is masked; systemctl unmask it, and Repair puts it back</source>
        <extracomment>next-masked</extracomment>
        <translation>{path} 已被屏蔽；请用 systemctl unmask 解除屏蔽，再用“修复”恢复</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf cannot be understood; the page Checks names the line</source>
        <extracomment>next-settings-broken</extracomment>
        <translation>/etc/warmboot.conf 无法解析；“检查”页会指出是哪一行</translation>
    </message>
    <message>
        <source>{unit} is not active; Repair starts it</source>
        <extracomment>next-unit-inactive</extracomment>
        <translation>{unit} 未处于活动状态；可用“修复”启动</translation>
    </message>
    <message>
        <source>systemd does not answer</source>
        <extracomment>next-systemd-silent</extracomment>
        <translation>systemd 没有响应</translation>
    </message>
    <message>
        <source>systemd is not running here</source>
        <extracomment>next-no-systemd</extracomment>
        <translation>这里没有运行 systemd</translation>
    </message>
    <message>
        <source>a kernel that was loaded by hand is waiting, and systemd starts it by itself; sudo kexec -u unloads it</source>
        <extracomment>next-loaded-by-hand</extracomment>
        <translation>有一个手动加载的内核正在等待，systemd 会自行启动它；可用 sudo kexec -u 卸载</translation>
    </message>
    <message>
        <source>this is another root folder than that of the running machine</source>
        <extracomment>next-other-root</extracomment>
        <translation>这不是运行中机器的根目录</translation>
    </message>
    <message>
        <source>{path} is no folder, so that a failed kexec could not be noted; move it away</source>
        <extracomment>next-state-folder</extracomment>
        <translation>{path} 不是目录，kexec 若失败将无从记录；请将其移走</translation>
    </message>
    <message>
        <source>a forced reboot goes through the firmware without stopping services</source>
        <extracomment>next-forced</extracomment>
        <translation>强制重启直接通过固件进行，不会停止服务</translation>
    </message>
    <message>
        <source>Warmboot loads what the boot loader starts by default, and only root can read {path} and tell what that is; sudo warmbootctl status does</source>
        <extracomment>next-loader-private</extracomment>
        <translation>Warmboot 加载引导加载程序默认启动的内核，而只有 root 能读取 {path} 并得知那是哪一个；请用 sudo warmbootctl status 查看</translation>
    </message>
    <message>
        <source>services are started anew, and the kernel with this boot goes on</source>
        <extracomment>next-soft</extracomment>
        <translation>服务会重新启动，内核继续运行，本次启动不变</translation>
    </message>
    <message>
        <source>systemd {version} knows no soft reboot, so that it refuses</source>
        <extracomment>next-soft-unsupported</extracomment>
        <translation>systemd {version} 不支持软重启，因此会拒绝</translation>
    </message>
    <message>
        <source>no kernel is loaded by hand, so that it refuses and nothing happens</source>
        <extracomment>next-nothing-loaded</extracomment>
        <translation>没有手动加载的内核，因此会拒绝，什么也不会发生</translation>
    </message>
    <message>
        <source>it starts the kernel that was loaded by hand, past Warmboot</source>
        <extracomment>next-own-kernel</extracomment>
        <translation>会绕过 Warmboot，启动手动加载的内核</translation>
    </message>
    <message>
        <source>it loads what systemd-boot starts by default and starts that, past Warmboot</source>
        <extracomment>next-own-entry</extracomment>
        <translation>会绕过 Warmboot，加载并启动 systemd-boot 的默认条目</translation>
    </message>
    <message>
        <source>it asks for the set-up of the firmware</source>
        <extracomment>next-firmware-setup</extracomment>
        <translation>会请求进入固件设置界面</translation>
    </message>
    <message>
        <source>this machine&apos;s firmware cannot be asked for its set-up, so that it refuses</source>
        <extracomment>next-setup-unsupported</extracomment>
        <translation>这台机器的固件不支持请求进入设置界面，因此会拒绝</translation>
    </message>
    <message>
        <source>it asks for an entry of the boot loader, which only the boot loader starts</source>
        <extracomment>next-loader-entry</extracomment>
        <translation>会请求引导加载程序的某个条目，而该条目只能由引导加载程序启动</translation>
    </message>
    <message>
        <source>the boot loader here takes no wish for an entry, so that it refuses</source>
        <extracomment>next-loader-entry-unsupported</extracomment>
        <translation>这里的引导加载程序不支持指定条目，因此会拒绝</translation>
    </message>
    <message>
        <source>The next reboot cannot be a kexec: {why}</source>
        <extracomment>next-kexec-refused</extracomment>
        <translation>下次重启无法使用 kexec：{why}</translation>
    </message>
    <message>
        <source>a reboot argument was given, which only the firmware understands</source>
        <extracomment>reboot-argument</extracomment>
        <translation>指定了重启参数，而只有固件能理解它</translation>
    </message>
    <message>
        <source>{what} was requested for the next boot</source>
        <extracomment>reboot-to</extracomment>
        <translation>已为下次启动请求 {what}</translation>
    </message>
    <message>
        <source>the firmware has a request waiting (set-up or update)</source>
        <extracomment>firmware-request
----------
reason</extracomment>
        <translation>固件有一个待处理的请求（进入设置或更新）</translation>
    </message>
    <message>
        <source>BootNext is set in the firmware</source>
        <extracomment>boot-next
----------
reason</extracomment>
        <translation>固件中设置了 BootNext</translation>
    </message>
    <message>
        <source>{what} is set for the boot loader</source>
        <extracomment>loader-one-shot
----------
reason</extracomment>
        <translation>已为引导加载程序设置 {what}</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set (next_entry)</source>
        <extracomment>grub-next-entry</extracomment>
        <translation>设置了一次性的 GRUB 条目（next_entry）</translation>
    </message>
    <message>
        <source>The reboot is inhibited by {who}: {why}. Wait for it, or end it, and try again.</source>
        <extracomment>inhibited</extracomment>
        <translation>重启被 {who} 阻止：{why}。请等待其结束，或将其终止，然后重试。</translation>
    </message>
    <message>
        <source>The reboot was refused: {why}</source>
        <extracomment>reboot-refused</extracomment>
        <translation>重启请求被拒绝：{why}</translation>
    </message>
    <message>
        <source>A kernel is loaded for kexec and cannot be unloaded; kexec -u tells why.</source>
        <extracomment>image-not-unloaded</extracomment>
        <translation>已为 kexec 加载了一个内核，且无法卸载；kexec -u 会说明原因。</translation>
    </message>
    <message>
        <source>systemd {version} cannot start the services alone anew; from version 254 on it can.</source>
        <extracomment>soft-unsupported</extracomment>
        <translation>systemd {version} 无法只重新启动服务；254 及以上版本才支持。</translation>
    </message>
    <message>
        <source>The kernel {newer} waits to be started, and a soft reboot would keep {running}; reboot via kexec or via BIOS.</source>
        <extracomment>soft-kernel-waits</extracomment>
        <translation>内核 {newer} 正等待启动，而软重启会保留 {running}；请通过 kexec 或 BIOS 重启。</translation>
    </message>
    <message>
        <source>A soft reboot keeps the kernel and needs no confirmation; leave --confirm out.</source>
        <extracomment>soft-no-confirmation</extracomment>
        <translation>软重启不更换内核，无需确认；请去掉 --confirm。</translation>
    </message>
    <message>
        <source>The kernel {newer} would be started, and {running} is running.</source>
        <extracomment>advice-kernel</extracomment>
        <translation>重启后将启动内核 {newer}，目前运行的是 {running}。</translation>
    </message>
    <message>
        <source>The kernel {version} has been installed anew since this boot.</source>
        <extracomment>advice-kernel-rebuilt</extracomment>
        <translation>内核 {version} 在本次启动后被重新安装过。</translation>
    </message>
    <message>
        <source>The firmware has something to do that only a reboot through it does: {what}.</source>
        <extracomment>advice-firmware</extracomment>
        <translation>固件有待办事项，只有通过固件重启才能完成：{what}。</translation>
    </message>
    <message>
        <source>These packages ask for a reboot: {packages}.</source>
        <extracomment>advice-packages</extracomment>
        <translation>以下软件包要求重启：{packages}。</translation>
    </message>
    <message>
        <source>A package asks for a reboot ({path}).</source>
        <extracomment>advice-asked</extracomment>
        <translation>有软件包要求重启（{path}）。</translation>
    </message>
    <message>
        <source>Kexec is not suspended; there is nothing to resume.</source>
        <extracomment>not-suspended</extracomment>
        <translation>kexec 未被暂停，无需恢复。</translation>
    </message>
    <message>
        <source>{field}: is empty.</source>
        <extracomment>value-empty</extracomment>
        <translation>{field}: 为空。</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is too long; {limit} bytes is the most.</source>
        <extracomment>value-too-long</extracomment>
        <translation>{field}: “{value}”过长；最多 {limit} 字节。</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; ends in /, as the name of a folder does; name a file.</source>
        <extracomment>path-of-folder</extracomment>
        <translation>{field}: “{value}”以 / 结尾，是目录名的写法；请指定一个文件。</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is not an absolute path; write it from / on.</source>
        <extracomment>path-relative</extracomment>
        <translation>{field}: “{value}”不是绝对路径；请从 / 开始写。</translation>
    </message>
    <message>
        <source>{field}: is given too many times (64 at most).</source>
        <extracomment>too-many</extracomment>
        <translation>{field}: 指定次数过多（最多 64 次）。</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; has an odd number of double quotes.</source>
        <extracomment>flag-quotes</extracomment>
        <translation>{field}: “{value}”中双引号的个数为奇数。</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; holds a space outside double quotes; give each word by itself.</source>
        <extracomment>flag-space</extracomment>
        <translation>{field}: “{value}”在双引号之外含有空格；请逐个指定各参数。</translation>
    </message>
    <message>
        <source>{field}: -- would hand everything behind it to init; write the whole line with --cmdline instead.</source>
        <extracomment>flag-dashes</extracomment>
        <translation>{field}: -- 会把其后的所有内容交给 init；请改用 --cmdline 指定整行。</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is set by Warmboot itself at each reboot.</source>
        <extracomment>flag-ours</extracomment>
        <translation>{field}: “{value}”由 Warmboot 在每次重启时自行设置。</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; would be overruled by panic={seconds} of the settings; set it with --panic instead.</source>
        <extracomment>flag-panic</extracomment>
        <translation>{field}: “{value}”会被设置中的 panic={seconds} 覆盖；请改用 --panic 设置。</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is both to be added and to be removed; leave one of them out.</source>
        <extracomment>flag-added-and-removed</extracomment>
        <translation>“{value}”既要添加又要移除；请去掉其中之一。</translation>
    </message>
    <message>
        <source>panic: {value} is not between 0 and 86400 seconds.</source>
        <extracomment>panic-range</extracomment>
        <translation>panic: {value} 不在 0 到 86400 秒之间。</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is not the name of a unit; write nginx.service, for example.</source>
        <extracomment>unit-name</extracomment>
        <translation>{field}: “{value}”不是单元名称；请写成 nginx.service 之类的形式。</translation>
    </message>
    <message>
        <source>deadline: {value} is not between 0 and 1440 minutes.</source>
        <extracomment>deadline-range</extracomment>
        <translation>deadline: {value} 不在 0 到 1440 分钟之间。</translation>
    </message>
    <message>
        <source>watchdog: {value} is neither 0 nor between 30 and 600 seconds.</source>
        <extracomment>watchdog-range</extracomment>
        <translation>watchdog: {value} 既不是 0，也不在 30 到 600 秒之间。</translation>
    </message>
    <message>
        <source>--kernel and --initrd name fixed files, which contradicts --follow; leave one of them out.</source>
        <extracomment>kernel-and-follow</extracomment>
        <translation>--kernel 和 --initrd 指定固定的文件，与 --follow 矛盾；请去掉其中之一。</translation>
    </message>
    <message>
        <source>There is no hand-made kexec set-up here that could be taken over.</source>
        <extracomment>adopt-nothing</extracomment>
        <translation>这里没有可以接管的手工 kexec 配置。</translation>
    </message>
    <message>
        <source>{path} loads or starts a kernel in a way that Warmboot does not understand ({text}); take it out by hand.</source>
        <extracomment>adopt-not-understood</extracomment>
        <translation>{path} 加载或启动内核的方式是 Warmboot 无法理解的（{text}）；请手动去除。</translation>
    </message>
    <message>
        <source>{path} belongs to the distribution or is generated, so that it cannot be taken over; switch it off by hand (systemctl disable).</source>
        <extracomment>adopt-elsewhere</extracomment>
        <translation>{path} 属于发行版或由程序生成，无法接管；请手动停用（systemctl disable）。</translation>
    </message>
    <message>
        <source>{unit} loads its kernel when it is stopped, and nothing stops it at a reboot, as /boot is no file system of its own here: reboots have gone through the firmware all the time.</source>
        <extracomment>adopt-flaw-never-stopped</extracomment>
        <translation>{unit} 在被停止时加载内核，但这里的 /boot 不是独立的文件系统，重启时没有什么会停止该单元：重启其实一直是通过固件进行的。</translation>
    </message>
    <message>
        <source>{unit} is not enabled, so that it does nothing after the next boot.</source>
        <extracomment>adopt-flaw-disabled</extracomment>
        <translation>{unit} 未启用，因此下次启动后不起作用。</translation>
    </message>
    <message>
        <source>{unit} needs {path} mounted, and would be stopped with it: stopping it loads a kernel.</source>
        <extracomment>adopt-flaw-mount</extracomment>
        <translation>{unit} 依赖 {path} 的挂载，会随其卸载而停止：而停止它就会加载内核。</translation>
    </message>
    <message>
        <source>Whoever restarts {unit} loads a kernel; with systemd {version} the next systemctl reboot then starts it, past the drop-in.</source>
        <extracomment>adopt-flaw-restart</extracomment>
        <translation>任何人重新启动 {unit} 都会加载内核；在 systemd {version} 下，此后的 systemctl reboot 会绕过 drop-in 配置，直接启动该内核。</translation>
    </message>
    <message>
        <source>{path} starts whatever kernel is loaded, also one that another program has loaded.</source>
        <extracomment>adopt-flaw-any-image</extracomment>
        <translation>{path} 会启动任何已加载的内核，包括由其他程序加载的。</translation>
    </message>
    <message>
        <source>{unit} names {path}, which does not exist, so that it loads nothing.</source>
        <extracomment>adopt-flaw-missing</extracomment>
        <translation>{unit} 指定的 {path} 不存在，因此不会加载任何内核。</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; of its command line is not taken over; Warmboot sets that itself at each reboot.</source>
        <extracomment>adopt-flaw-word</extracomment>
        <translation>其命令行中的“{word}”不会被接管；Warmboot 在每次重启时自行设置它。</translation>
    </message>
    <message>
        <source>{path} does something else than a reboot through the firmware: {text}</source>
        <extracomment>adopt-flaw-normal-reboot</extracomment>
        <translation>{path} 做的并不是通过固件重启：{text}</translation>
    </message>
    <message>
        <source>{path} is found before {ours} and stays as it is; remove it, so that normal-reboot is Warmboot&apos;s.</source>
        <extracomment>adopt-flaw-other-normal-reboot</extracomment>
        <translation>{path} 会先于 {ours} 被找到，且保持不变；要让 normal-reboot 成为 Warmboot 的命令，请将其删除。</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf, as it was edited, cannot be changed before this is corrected in it: {why} (Kexec can be switched off all the same.)</source>
        <extracomment>settings-at-odds</extracomment>
        <translation>/etc/warmboot.conf 被编辑过，须先改正以下问题才能更改：{why}（不过仍可关闭 kexec。）</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf holds what Warmboot would not write. {why}</source>
        <extracomment>warning-settings-odd</extracomment>
        <translation>/etc/warmboot.conf 中有 Warmboot 不会写入的内容。{why}</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine; warmbootctl apply installs it.</source>
        <extracomment>not-installed</extracomment>
        <translation>这台机器上没有安装 Warmboot；可用 warmbootctl apply 安装。</translation>
    </message>
    <message>
        <source>{field}: {path} does not exist.</source>
        <extracomment>file-missing</extracomment>
        <translation>{field}: {path} 不存在。</translation>
    </message>
    <message>
        <source>{field}: {path} is a link that leads nowhere.</source>
        <extracomment>link-dangling</extracomment>
        <translation>{field}: {path} 是失效的链接。</translation>
    </message>
    <message>
        <source>{field}: {path} is a folder, not a file.</source>
        <extracomment>file-directory</extracomment>
        <translation>{field}: {path} 是目录，不是文件。</translation>
    </message>
    <message>
        <source>{field}: {path} is not a regular file.</source>
        <extracomment>file-special</extracomment>
        <translation>{field}: {path} 不是普通文件。</translation>
    </message>
    <message>
        <source>{field}: {path} is empty.</source>
        <extracomment>file-empty</extracomment>
        <translation>{field}: {path} 为空。</translation>
    </message>
    <message>
        <source>kernel: {path} cannot be read.</source>
        <extracomment>kernel-unreadable</extracomment>
        <translation>kernel: {path} 无法读取。</translation>
    </message>
    <message>
        <source>kernel: {path} is not a Linux kernel image.</source>
        <extracomment>not-a-kernel</extracomment>
        <translation>kernel: {path} 不是 Linux 内核映像。</translation>
    </message>
    <message>
        <source>kernel: {path} has {size} bytes of the {whole} that it should have; install that kernel again.</source>
        <extracomment>kernel-cut-short</extracomment>
        <translation>kernel: {path} 应有 {whole} 字节，实际只有 {size} 字节；请重新安装该内核。</translation>
    </message>
    <message>
        <source>kernel: {path} is for {image}, and this machine is {machine}.</source>
        <extracomment>kernel-architecture</extracomment>
        <translation>kernel: {path} 适用于 {image}，而这台机器是 {machine}。</translation>
    </message>
    <message>
        <source>kernel: {path} carries no signature, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>kernel-unsigned</extracomment>
        <translation>kernel: {path} 没有签名，而内核处于锁定状态（{lockdown}）：kexec 会拒绝它。请选择已签名的内核。</translation>
    </message>
    <message>
        <source>kernel: no /boot/vmlinuz-VERSION with modules and an initrd was found; name one with --kernel.</source>
        <extracomment>no-kernel-found</extracomment>
        <translation>kernel: 未找到带有模块和 initrd 的 /boot/vmlinuz-VERSION；请用 --kernel 指定一个。</translation>
    </message>
    <message>
        <source>kernel: {path} cannot be read, so that what the boot loader starts cannot be told: {why}.</source>
        <extracomment>loader-unreadable</extracomment>
        <translation>kernel: 无法读取 {path}，因此无法确定引导加载程序启动什么：{why}。</translation>
    </message>
    <message>
        <source>kernel: the kernel inside {path} carries no signature of its own, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>uki-kernel-unsigned</extracomment>
        <translation>kernel: {path} 内的内核自身没有签名，而内核处于锁定状态（{lockdown}）：kexec 会拒绝它。请选择已签名的内核。</translation>
    </message>
    <message>
        <source>cmdline: an odd double quote or a stray -- would hide its end from the kernel; correct /etc/warmboot.conf or the boot loader.</source>
        <extracomment>cmdline-broken</extracomment>
        <translation>cmdline: 不成对的双引号或游离的 -- 会使内核看不到命令行的末尾；请改正 /etc/warmboot.conf 或引导加载程序。</translation>
    </message>
    <message>
        <source>cmdline: it would have {length} characters, and the kernel takes {limit}; take words off it.</source>
        <extracomment>cmdline-too-long</extracomment>
        <translation>cmdline: 长度将达 {length} 个字符，而内核只接受 {limit} 个；请移除一些参数。</translation>
    </message>
    <message>
        <source>This changes the machine and needs root; try again with sudo.</source>
        <extracomment>not-root</extracomment>
        <translation>此操作会更改机器，需要 root 权限；请用 sudo 重试。</translation>
    </message>
    <message>
        <source>systemd is not running here; Warmboot works with systemd only.</source>
        <extracomment>no-systemd</extracomment>
        <translation>这里没有运行 systemd；Warmboot 只能配合 systemd 工作。</translation>
    </message>
    <message>
        <source>The kexec program is not installed; install the package kexec-tools.</source>
        <extracomment>kexec-tools-missing</extracomment>
        <translation>未安装 kexec 程序；请安装软件包 kexec-tools。</translation>
    </message>
    <message>
        <source>The running kernel was built without kexec; boot one that has CONFIG_KEXEC.</source>
        <extracomment>kexec-unsupported</extracomment>
        <translation>当前运行的内核在构建时未启用 kexec；请启动带有 CONFIG_KEXEC 的内核。</translation>
    </message>
    <message>
        <source>kexec is switched off until the next boot (sysctl kernel.kexec_load_disabled=1); remove that setting from /etc/sysctl.d and reboot.</source>
        <extracomment>kexec-disabled</extracomment>
        <translation>kexec 在下次启动之前已被关闭（sysctl kernel.kexec_load_disabled=1）；请从 /etc/sysctl.d 中去掉该设置并重启。</translation>
    </message>
    <message>
        <source>{path} does not exist, and Warmboot puts files there; is this the root folder of a Linux system? Make the folder first.</source>
        <extracomment>folder-missing</extracomment>
        <translation>{path} 不存在，而 Warmboot 要在那里放置文件；这是 Linux 系统的根目录吗？请先创建该目录。</translation>
    </message>
    <message>
        <source>{path} is on a read-only file system; mount it writable first.</source>
        <extracomment>folder-read-only</extracomment>
        <translation>{path} 位于只读文件系统上；请先将其挂载为可写。</translation>
    </message>
    <message>
        <source>{path} is a file system of its own and gone when the hooks in /usr/local must run; /usr/local has to be on the root file system.</source>
        <extracomment>hooks-not-on-root</extracomment>
        <translation>{path} 是独立的文件系统，到必须运行 /usr/local 中的钩子脚本时，它已经卸载；/usr/local 必须位于根文件系统上。</translation>
    </message>
    <message>
        <source>{path} is a kexec set-up that is not from Warmboot, and both would load a kernel; Take over keeps its settings and puts it away, or remove it first.</source>
        <extracomment>foreign-in-the-way</extracomment>
        <translation>{path} 是一个非 Warmboot 的 kexec 配置，两者都会加载内核；“接管”会保留其设置并将其移除，也可以先自行删除。</translation>
    </message>
    <message>
        <source>{path} is a hand-made kexec set-up.</source>
        <extracomment>foreign-set-up</extracomment>
        <translation>{path} 是手工的 kexec 配置。</translation>
    </message>
    <message>
        <source>Only root can read {path}, and tell whether it loads or starts a kernel; sudo warmbootctl status does.</source>
        <extracomment>unit-unreadable</extracomment>
        <translation>只有 root 能读取 {path} 并判断它是否加载或启动内核；请用 sudo warmbootctl status 查看。</translation>
    </message>
    <message>
        <source>{path} is run at the very end of every shutdown and has to do with kexec; see that it neither loads nor starts a kernel.</source>
        <extracomment>shutdown-script-kexec</extracomment>
        <translation>{path} 在每次关机的最后阶段运行，且与 kexec 有关；请确认它既不加载也不启动内核。</translation>
    </message>
    <message>
        <source>kdump is set up here; its kernel waits for a crash in a place of its own, and Warmboot leaves it alone.</source>
        <extracomment>vendor-loader-kdump</extracomment>
        <translation>这里配置了 kdump；它的内核在专用区域等待系统崩溃，Warmboot 不会动它。</translation>
    </message>
    <message>
        <source>{path} is there, but it is not the kind of file that Warmboot puts there; move it away first (a masked unit: systemctl unmask).</source>
        <extracomment>path-in-the-way</extracomment>
        <translation>{path} 已存在，但不是 Warmboot 放在那里的文件类型；请先将其移走（若是被屏蔽的单元：systemctl unmask）。</translation>
    </message>
    <message>
        <source>Another change is under way on this machine; wait for it and try again.</source>
        <extracomment>busy</extracomment>
        <translation>这台机器上正在进行另一项更改；请等它完成后重试。</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: line {line} (&quot;{text}&quot;) cannot be understood; correct it by hand, or remove the file and apply again.</source>
        <extracomment>settings-line</extracomment>
        <translation>/etc/warmboot.conf：第 {line} 行（“{text}”）无法解析；请手动改正，或删除该文件后重新应用。</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: {key}= is missing; add it by hand, or remove the file and apply again.</source>
        <extracomment>settings-incomplete</extracomment>
        <translation>/etc/warmboot.conf：缺少 {key}=；请手动添加，或删除该文件后重新应用。</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is not a file of its own (a link or a folder), so that every reboot goes through the firmware; move it away, and Repair puts one there.</source>
        <extracomment>settings-no-file</extracomment>
        <translation>/etc/warmboot.conf 不是独立的文件（而是链接或目录），因此每次重启都会通过固件；请将其移走，再用“修复”放入正确的文件。</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: follow=fixed needs a line kernel=PATH.</source>
        <extracomment>settings-no-kernel</extracomment>
        <translation>/etc/warmboot.conf：follow=fixed 需要一行 kernel=PATH。</translation>
    </message>
    <message>
        <source>{path} is missing; Repair puts it back.</source>
        <extracomment>file-of-ours-missing</extracomment>
        <translation>{path} 缺失；可用“修复”恢复。</translation>
    </message>
    <message>
        <source>{path} was edited; Repair shows the difference and puts it back.</source>
        <extracomment>file-of-ours-edited</extracomment>
        <translation>{path} 被编辑过；“修复”会显示差异并将其恢复。</translation>
    </message>
    <message>
        <source>{path} has other permissions or another owner than installed; Repair puts it back.</source>
        <extracomment>file-permissions</extracomment>
        <translation>{path} 的权限或所有者与安装时不同；可用“修复”恢复。</translation>
    </message>
    <message>
        <source>{path} is a link, and who can change where it leads decides what root runs at a reboot; remove the link, and Repair puts the folder there.</source>
        <extracomment>folder-linked</extracomment>
        <translation>{path} 是链接，能更改其指向的人就能决定重启时以 root 身份运行什么；请删除该链接，再用“修复”放入目录。</translation>
    </message>
    <message>
        <source>{path} can be changed by others than root, and what it says is done by root; Repair puts it right.</source>
        <extracomment>file-open</extracomment>
        <translation>root 以外的用户可以更改 {path}，而其中的内容会以 root 身份执行；可用“修复”更正。</translation>
    </message>
    <message>
        <source>{path} belongs to somebody else than root, or others may write to it; chown root:root and chmod 755 it.</source>
        <extracomment>state-folder-open</extracomment>
        <translation>{path} 的所有者不是 root，或其他用户可以写入；请执行 chown root:root 和 chmod 755。</translation>
    </message>
    <message>
        <source>{path} is no folder, and Warmboot keeps its records there; move it away.</source>
        <extracomment>state-folder-odd</extracomment>
        <translation>{path} 不是目录，而 Warmboot 要在那里保存记录；请将其移走。</translation>
    </message>
    <message>
        <source>{path} is not wanted by the settings any more; Repair removes it.</source>
        <extracomment>file-left-over</extracomment>
        <translation>当前设置不再需要 {path}；可用“修复”将其删除。</translation>
    </message>
    <message>
        <source>watchdog: somebody types a passphrase for {disk} at boot (/etc/crypttab), and the watchdog would reset the machine meanwhile; unlock it by a key file or the TPM, or leave the watchdog out.</source>
        <extracomment>watchdog-passphrase</extracomment>
        <translation>watchdog: 启动时需要有人为 {disk} 输入密码短语（/etc/crypttab），其间看门狗会复位机器；请用密钥文件或 TPM 解锁，或不使用看门狗。</translation>
    </message>
    <message>
        <source>This machine shows no hardware watchdog (/sys/class/watchdog has none); load its driver first (iTCO_wdt, sp5100_tco, i6300esb, ipmi_watchdog).</source>
        <extracomment>watchdog-none</extracomment>
        <translation>这台机器上没有硬件看门狗（/sys/class/watchdog 为空）；请先加载其驱动（iTCO_wdt、sp5100_tco、i6300esb、ipmi_watchdog）。</translation>
    </message>
    <message>
        <source>There is a hardware watchdog ({device}), and nothing makes it watch over a kexec; the page Safety sets it up.</source>
        <extracomment>watchdog-not-set-up</extracomment>
        <translation>有硬件看门狗（{device}），但没有用它来监护 kexec；可在“安全”页设置。</translation>
    </message>
    <message>
        <source>The watchdog does not watch over a kexec before one ordinary reboot through the firmware: systemd and the driver read their settings when they start.</source>
        <extracomment>watchdog-after-reboot</extracomment>
        <translation>在通过固件进行一次普通重启之前，看门狗不会监护 kexec：systemd 和驱动只在启动时读取设置。</translation>
    </message>
    <message>
        <source>The initrd here checks the root file system ({device}) before anything serves the watchdog: a full check of it that takes longer than {seconds} s is cut off by a reset. tune2fs -l {device} tells whether full checks by count or by time are on; tune2fs -c 0 -i 0 {device} ends them.</source>
        <extracomment>warning-watchdog-fsck</extracomment>
        <translation>这里的 initrd 会在有程序喂狗之前检查根文件系统（{device}）：若完整检查超过 {seconds} 秒，会被复位打断。tune2fs -l {device} 可查看是否启用了按次数或按时间的完整检查；tune2fs -c 0 -i 0 {device} 可将其关闭。</translation>
    </message>
    <message>
        <source>The watchdog&apos;s driver was loaded before it could be told to go on at a kexec; put watchdog.stop_on_reboot=0 on the boot loader&apos;s command line (or make the initrd anew) and reboot through the firmware.</source>
        <extracomment>watchdog-driver-early</extracomment>
        <translation>看门狗驱动加载得太早，来不及告诉它在 kexec 时继续运行；请在引导加载程序的命令行中加入 watchdog.stop_on_reboot=0（或重新生成 initrd），并通过固件重启。</translation>
    </message>
    <message>
        <source>{path} is there, but it is not from Warmboot; move it away first.</source>
        <extracomment>file-not-ours</extracomment>
        <translation>{path} 已存在，但不是 Warmboot 的文件；请先将其移走。</translation>
    </message>
    <message>
        <source>{unit} does not run its hook: a drop-in of somebody else overrides it; systemctl cat {unit} shows which.</source>
        <extracomment>unit-overridden</extracomment>
        <translation>{unit} 没有运行它的钩子脚本：他人的 drop-in 配置将其覆盖；systemctl cat {unit} 可看到是哪一个。</translation>
    </message>
    <message>
        <source>{path} is not in effect: another drop-in of systemd-reboot.service overrides it; systemctl cat systemd-reboot.service shows which.</source>
        <extracomment>drop-in-not-in-effect</extracomment>
        <translation>{path} 未生效：systemd-reboot.service 的另一个 drop-in 配置将其覆盖；systemctl cat systemd-reboot.service 可看到是哪一个。</translation>
    </message>
    <message>
        <source>{path} is still in effect.</source>
        <extracomment>drop-in-still-there</extracomment>
        <translation>{path} 仍在生效。</translation>
    </message>
    <message>
        <source>{unit}: {property} is {found}, and should be {wanted}.</source>
        <extracomment>unit-not-as-wanted</extracomment>
        <translation>{unit}：{property} 为 {found}，应为 {wanted}。</translation>
    </message>
    <message>
        <source>A change was interrupted; the next change first rolls it back.</source>
        <extracomment>change-interrupted</extracomment>
        <translation>有一项更改曾被中断；下一次更改会先将其回滚。</translation>
    </message>
    <message>
        <source>A change was interrupted half-way, so that no plan can be made; Undo rolls it back.</source>
        <extracomment>plan-interrupted</extracomment>
        <translation>有一项更改中途被中断，无法制定方案；可用“撤销”将其回滚。</translation>
    </message>
    <message>
        <source>{path} is damaged or was edited, so that undo cannot rely on it; move it away and try again.</source>
        <extracomment>undo-record-damaged</extracomment>
        <translation>{path} 已损坏或被编辑过，撤销不能以它为依据；请将其移走后重试。</translation>
    </message>
    <message>
        <source>{path} was edited since, and that would be lost; move it away (that keeps it) and try again.</source>
        <extracomment>edited-since</extracomment>
        <translation>{path} 此后被编辑过，这些内容会丢失；请将其移走（即可保留）后重试。</translation>
    </message>
    <message>
        <source>{path} has got other permissions or another owner since, and that would be lost; chown {owner} and chmod {mode} it and try again.</source>
        <extracomment>permissions-since</extracomment>
        <translation>{path} 的权限或所有者此后有变，这些变动会丢失；请执行 chown {owner} 和 chmod {mode} 后重试。</translation>
    </message>
    <message>
        <source>The machine has changed since the plan was made; nothing was done. Look at the new plan and apply that.</source>
        <extracomment>stale</extracomment>
        <translation>方案制定后机器发生了变化；未作任何更改。请查看新方案并应用新方案。</translation>
    </message>
    <message>
        <source>This boot needs no confirmation: nothing would take it back.</source>
        <extracomment>nothing-to-confirm</extracomment>
        <translation>本次启动无需确认：没有什么会使它回退。</translation>
    </message>
    <message>
        <source>This boot is confirmed, and is not taken back.</source>
        <extracomment>confirmed</extracomment>
        <translation>本次启动已确认，不会回退。</translation>
    </message>
    <message>
        <source>A reboot through the firmware needs no confirmation; leave --confirm out, or reboot --via kexec.</source>
        <extracomment>confirm-needs-kexec</extracomment>
        <translation>通过固件重启无需确认；请去掉 --confirm，或使用 reboot --via kexec。</translation>
    </message>
    <message>
        <source>molly-guard ({script}) did not let the reboot pass.</source>
        <extracomment>molly-guard</extracomment>
        <translation>molly-guard（{script}）没有放行此次重启。</translation>
    </message>
    <message>
        <source>--confirm: {value} is not between 1 and 120 minutes.</source>
        <extracomment>confirm-range</extracomment>
        <translation>--confirm: {value} 不在 1 到 120 分钟之间。</translation>
    </message>
    <message>
        <source>There is no change that could be undone.</source>
        <extracomment>nothing-to-undo</extracomment>
        <translation>没有可以撤销的更改。</translation>
    </message>
    <message>
        <source>There is no undone change that could be made again.</source>
        <extracomment>nothing-to-redo</extracomment>
        <translation>没有可以重做的更改。</translation>
    </message>
    <message>
        <source>{path} stays, as there is something that is not from Warmboot.</source>
        <extracomment>purge-leaves</extracomment>
        <translation>{path} 予以保留，因为其中有不属于 Warmboot 的内容。</translation>
    </message>
    <message>
        <source>Warmboot is still installed; uninstall it first.</source>
        <extracomment>purge-installed</extracomment>
        <translation>Warmboot 仍处于安装状态；请先卸载。</translation>
    </message>
    <message>
        <source>The request is longer than {limit} bytes; send a shorter one.</source>
        <extracomment>request-too-long</extracomment>
        <translation>请求超过 {limit} 字节；请发送更短的请求。</translation>
    </message>
    <message>
        <source>The request is not one JSON object in UTF-8 on a line of its own.</source>
        <extracomment>request-not-json</extracomment>
        <translation>请求不是独占一行的单个 UTF-8 JSON 对象。</translation>
    </message>
    <message>
        <source>The request is nested more than {limit} levels deep; docs/protocol.md shows every request.</source>
        <extracomment>request-nested</extracomment>
        <translation>请求的嵌套超过 {limit} 层；docs/protocol.md 列出了所有请求。</translation>
    </message>
    <message>
        <source>{field}: is there twice; leave one of them out.</source>
        <extracomment>field-doubled</extracomment>
        <translation>{field}: 出现了两次；请去掉其中之一。</translation>
    </message>
    <message>
        <source>{field}: is missing; docs/protocol.md shows every request with its fields.</source>
        <extracomment>field-missing</extracomment>
        <translation>{field}: 缺失；docs/protocol.md 列出了每个请求及其字段。</translation>
    </message>
    <message>
        <source>{field}: does not belong to this request; leave it out, or update the side that answers.</source>
        <extracomment>field-unknown</extracomment>
        <translation>{field}: 不属于此请求；请去掉，或更新应答的一方。</translation>
    </message>
    <message>
        <source>{field}: should be {wanted}.</source>
        <extracomment>field-type</extracomment>
        <translation>{field}: 应为 {wanted}。</translation>
    </message>
    <message>
        <source>verb: &quot;{value}&quot; is not known; docs/protocol.md lists the verbs.</source>
        <extracomment>verb-unknown</extracomment>
        <translation>verb: “{value}”未知；docs/protocol.md 列出了所有动词。</translation>
    </message>
    <message>
        <source>verb: watch needs a conversation that stays open; warmbootctl serve has one.</source>
        <extracomment>watch-alone</extracomment>
        <translation>verb: watch 需要保持打开的会话；warmbootctl serve 提供这样的会话。</translation>
    </message>
    <message>
        <source>The other side speaks version {theirs} of the protocol and this side version {ours}; update Warmboot on the other side.</source>
        <extracomment>protocol-older</extracomment>
        <translation>对方使用协议版本 {theirs}，本方为版本 {ours}；请更新对方的 Warmboot。</translation>
    </message>
    <message>
        <source>The other side speaks version {theirs} of the protocol and this side version {ours}; update Warmboot on this side.</source>
        <extracomment>protocol-newer</extracomment>
        <translation>对方使用协议版本 {theirs}，本方为版本 {ours}；请更新本方的 Warmboot。</translation>
    </message>
    <message>
        <source>The two sides would install different files, as they are of different releases; update Warmboot on the older side, so that both have the same.</source>
        <extracomment>payload-unequal</extracomment>
        <translation>双方的发行版本不同，会安装不同的文件；请更新较旧一方的 Warmboot，使双方一致。</translation>
    </message>
    <message>
        <source>The engine gave up: {why}. Nothing else is known; try again.</source>
        <extracomment>engine-failed</extracomment>
        <translation>引擎已放弃：{why}。没有更多信息；请重试。</translation>
    </message>
    <message>
        <source>The last line ended before its newline, so that it was not carried out; send it whole.</source>
        <extracomment>request-cut-off</extracomment>
        <translation>最后一行在换行符之前中断，因此没有执行；请完整发送。</translation>
    </message>
    <message>
        <source>The answer could not be understood; update Warmboot on both sides to the same release.</source>
        <extracomment>answer-unknown</extracomment>
        <translation>无法理解应答；请将双方的 Warmboot 更新到同一版本。</translation>
    </message>
    <message>
        <source>It is not Warmboot that answered; look at the detail for what was said instead.</source>
        <extracomment>greeting-unknown</extracomment>
        <translation>应答的不是 Warmboot；请查看详细信息中的实际应答内容。</translation>
    </message>
    <message>
        <source>The machine is looked at again…</source>
        <extracomment>progress-checking</extracomment>
        <translation>正在重新检查机器…</translation>
    </message>
    <message>
        <source>A change that was interrupted is rolled back…</source>
        <extracomment>progress-recovering</extracomment>
        <translation>正在回滚被中断的更改…</translation>
    </message>
    <message>
        <source>The files are written…</source>
        <extracomment>progress-writing</extracomment>
        <translation>正在写入文件…</translation>
    </message>
    <message>
        <source>systemd reads its units…</source>
        <extracomment>progress-settling</extracomment>
        <translation>systemd 正在读取单元…</translation>
    </message>
    <message>
        <source>systemd is asked whether everything is in force…</source>
        <extracomment>progress-verifying</extracomment>
        <translation>正在向 systemd 确认一切是否生效…</translation>
    </message>
    <message>
        <source>It failed; everything is put back…</source>
        <extracomment>progress-rollback</extracomment>
        <translation>操作失败；正在恢复原状…</translation>
    </message>
    <message>
        <source>The settings: kernel, command line and mode. Made to be edited by hand too.</source>
        <extracomment>purpose-settings</extracomment>
        <translation>设置：内核、命令行和模式。也可手动编辑。</translation>
    </message>
    <message>
        <source>Runs the load hook at a reboot, while /boot is still there.</source>
        <extracomment>purpose-load-unit</extracomment>
        <translation>重启时运行加载脚本，此时 /boot 仍可访问。</translation>
    </message>
    <message>
        <source>Runs the boot check early at each boot.</source>
        <extracomment>purpose-boot-check-unit</extracomment>
        <translation>在每次启动的早期运行启动检查。</translation>
    </message>
    <message>
        <source>Makes systemd&apos;s last step of a reboot a kexec if our kernel is loaded, and the firmware otherwise.</source>
        <extracomment>purpose-drop-in</extracomment>
        <translation>若已加载我们的内核，则使 systemd 重启的最后一步执行 kexec，否则通过固件。</translation>
    </message>
    <message>
        <source>Switches the load unit on at each boot.</source>
        <extracomment>purpose-enable-load</extracomment>
        <translation>在每次启动时启用加载单元。</translation>
    </message>
    <message>
        <source>Switches the boot check on at each boot.</source>
        <extracomment>purpose-enable-boot-check</extracomment>
        <translation>在每次启动时启用启动检查。</translation>
    </message>
    <message>
        <source>Decides at a reboot whether it may be a kexec, and loads the kernel.</source>
        <extracomment>purpose-load-hook</extracomment>
        <translation>在重启时决定是否可以使用 kexec，并加载内核。</translation>
    </message>
    <message>
        <source>Marks the jump on the disk and makes it, when all file systems are closed.</source>
        <extracomment>purpose-exec-hook</extracomment>
        <translation>在所有文件系统关闭后，在磁盘上为跳转作标记，然后跳转。</translation>
    </message>
    <message>
        <source>Judges how the last reboot went; suspends kexec after a failure.</source>
        <extracomment>purpose-boot-check-hook</extracomment>
        <translation>判断上次重启的结果；失败后暂停 kexec。</translation>
    </message>
    <message>
        <source>What the hooks share: the settings, the mark, the history.</source>
        <extracomment>purpose-common</extracomment>
        <translation>各钩子脚本共用的部分：设置、标记、历史。</translation>
    </message>
    <message>
        <source>Builds the command line of the next kernel.</source>
        <extracomment>purpose-cmdline</extracomment>
        <translation>生成下一个内核的命令行。</translation>
    </message>
    <message>
        <source>Finds the kernel and its initrds.</source>
        <extracomment>purpose-kernel</extracomment>
        <translation>查找内核及其 initrd。</translation>
    </message>
    <message>
        <source>Keeps the circumstances of a kexec that failed, and tells of it at login.</source>
        <extracomment>purpose-evidence</extracomment>
        <translation>保存 kexec 失败时的情况，并在登录时提示。</translation>
    </message>
    <message>
        <source>Waits until a boot by kexec is up, and takes it back when it is not.</source>
        <extracomment>purpose-health</extracomment>
        <translation>等待通过 kexec 的启动完成，若未正常完成则将其回退。</translation>
    </message>
    <message>
        <source>Cuts a shutdown off that hangs.</source>
        <extracomment>purpose-deadline</extracomment>
        <translation>强制中止卡住的关机。</translation>
    </message>
    <message>
        <source>Lets systemd serve the hardware watchdog, also across a kexec.</source>
        <extracomment>purpose-watchdog</extracomment>
        <translation>让 systemd 为硬件看门狗喂狗，在 kexec 前后也不间断。</translation>
    </message>
    <message>
        <source>Loads the driver of the hardware watchdog at boot.</source>
        <extracomment>purpose-watchdog-driver</extracomment>
        <translation>在启动时加载硬件看门狗的驱动。</translation>
    </message>
    <message>
        <source>Keeps the watchdog&apos;s driver from stopping it before a kexec.</source>
        <extracomment>purpose-watchdog-module</extracomment>
        <translation>防止看门狗驱动在 kexec 之前将其停止。</translation>
    </message>
    <message>
        <source>Knows what only the firmware can do, and then leaves the reboot to it.</source>
        <extracomment>purpose-obstacles</extracomment>
        <translation>了解只有固件能完成的事项，遇到时把重启交给固件。</translation>
    </message>
    <message>
        <source>A command for one reboot through the firmware: normal-reboot.</source>
        <extracomment>purpose-normal-reboot</extracomment>
        <translation>用于通过固件重启一次的命令：normal-reboot。</translation>
    </message>
    <message>
        <source>Holds files of Warmboot.</source>
        <extracomment>purpose-folder</extracomment>
        <translation>存放 Warmboot 的文件。</translation>
    </message>
    <message>
        <source>Belongs to somebody else&apos;s kexec set-up.</source>
        <extracomment>purpose-foreign</extracomment>
        <translation>属于他人的 kexec 配置。</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <extracomment>cannot-read</extracomment>
        <translation>{path} 无法读取：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <extracomment>cannot-write
----------
export-unwritable</extracomment>
        <translation>{path} 无法写入：{why}。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; should it be immutable (lsattr shows it), chattr -i makes it writable again.</source>
        <extracomment>not-permitted</extracomment>
        <translation>{path} 无法写入：{why}；若它被设为不可变（lsattr 可查看），可用 chattr -i 恢复可写。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; mount that file system writable and try again.</source>
        <extracomment>read-only</extracomment>
        <translation>{path} 无法写入：{why}；请将该文件系统挂载为可写后重试。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; free some space on that file system and try again.</source>
        <extracomment>disk-full</extracomment>
        <translation>{path} 无法写入：{why}；请在该文件系统上腾出一些空间后重试。</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}.</source>
        <extracomment>cannot-remove</extracomment>
        <translation>{path} 无法删除：{why}。</translation>
    </message>
    <message>
        <source>The folder {path} cannot be opened: {why}; make it, or mount what belongs there, and try again.</source>
        <extracomment>cannot-open-folder</extracomment>
        <translation>目录 {path} 无法打开：{why}；请创建该目录，或挂载应在那里的文件系统，然后重试。</translation>
    </message>
    <message>
        <source>{path} is larger than any file that Warmboot knows; move it away first.</source>
        <extracomment>file-too-large</extracomment>
        <translation>{path} 比 Warmboot 的任何文件都大；请先将其移走。</translation>
    </message>
    <message>
        <source>{path} could not be run: {why}.</source>
        <extracomment>program-not-run</extracomment>
        <translation>{path} 无法运行：{why}。</translation>
    </message>
    <message>
        <source>{path} did not end within {seconds} s.</source>
        <extracomment>program-too-slow</extracomment>
        <translation>{path} 未在 {seconds} 秒内结束。</translation>
    </message>
    <message>
        <source>{command} failed.</source>
        <extracomment>command-failed</extracomment>
        <translation>{command} 失败。</translation>
    </message>
    <message>
        <source>Nothing to do: the machine is as wished.</source>
        <extracomment>plan-nothing</extracomment>
        <translation>无需操作：机器已符合要求。</translation>
    </message>
    <message>
        <source>The files of Warmboot are put on this machine.</source>
        <extracomment>plan-install</extracomment>
        <translation>将在这台机器上放置 Warmboot 的文件。</translation>
    </message>
    <message>
        <source>The files of Warmboot are put back as they should be.</source>
        <extracomment>plan-repair</extracomment>
        <translation>将把 Warmboot 的文件恢复为应有的样子。</translation>
    </message>
    <message>
        <source>The reboot mode changes from {from} to {to}.</source>
        <extracomment>plan-mode</extracomment>
        <translation>重启模式将从 {from} 改为 {to}。</translation>
    </message>
    <message>
        <source>The kernel changes. Before: {from}. From now on: {to}.</source>
        <extracomment>plan-kernel</extracomment>
        <translation>内核将更改。此前：{from}。今后：{to}。</translation>
    </message>
    <message>
        <source>The command line changes. Before: {from}. From now on: {to}.</source>
        <extracomment>plan-flags</extracomment>
        <translation>命令行将更改。此前：{from}。今后：{to}。</translation>
    </message>
    <message>
        <source>/boot is an automount; it will be mounted from {device} at a reboot.</source>
        <extracomment>plan-boot-device</extracomment>
        <translation>/boot 是自动挂载点；重启时将从 {device} 挂载。</translation>
    </message>
    <message>
        <source>A boot by kexec counts as healthy once these are active: {units}.</source>
        <extracomment>plan-healthy</extracomment>
        <translation>以下单元处于活动状态后，通过 kexec 的启动才视为健康：{units}。</translation>
    </message>
    <message>
        <source>A boot by kexec counts as healthy by what Warmboot looks at anyway, no unit besides.</source>
        <extracomment>plan-healthy-none</extracomment>
        <translation>通过 kexec 的启动是否健康，只依据 Warmboot 的固定检查项判定，不再检查其他单元。</translation>
    </message>
    <message>
        <source>A shutdown that hangs is cut off after {value} min, and goes through the firmware.</source>
        <extracomment>plan-deadline</extracomment>
        <translation>卡住的关机将在 {value} 分钟后被强制中止，并通过固件重启。</translation>
    </message>
    <message>
        <source>A shutdown that hangs is cut off by systemd&apos;s own limit, half an hour as a rule.</source>
        <extracomment>plan-deadline-none</extracomment>
        <translation>卡住的关机将按 systemd 自身的时限强制中止，通常为半小时。</translation>
    </message>
    <message>
        <source>The hardware watchdog is set up to reset a machine that hangs, and gives a kexec {value} s; after one reboot through the firmware.</source>
        <extracomment>plan-watchdog</extracomment>
        <translation>将设置硬件看门狗，使其复位卡死的机器，并给 kexec {value} 秒的时限；通过固件重启一次后生效。</translation>
    </message>
    <message>
        <source>Its driver, {driver}, is loaded at each boot, which nothing else does.</source>
        <extracomment>plan-watchdog-driver</extracomment>
        <translation>它的驱动 {driver} 将在每次启动时加载，此外没有别的程序会加载它。</translation>
    </message>
    <message>
        <source>The hardware watchdog is no longer set up by Warmboot, from the next reboot on.</source>
        <extracomment>plan-watchdog-none</extracomment>
        <translation>从下次重启起，硬件看门狗不再由 Warmboot 设置。</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into {path}.</source>
        <extracomment>plan-next-kexec-at</extracomment>
        <translation>常规重启将通过 kexec 进入 {path}。</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into {path} (now {resolved}).</source>
        <extracomment>plan-next-kexec</extracomment>
        <translation>常规重启将通过 kexec 进入 {path}（目前是 {resolved}）。</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into what the boot loader starts by default then.</source>
        <extracomment>plan-next-kexec-loader</extracomment>
        <translation>常规重启将通过 kexec 进入届时引导加载程序默认启动的内核。</translation>
    </message>
    <message>
        <source>The hand-made set-up is taken over: its files go, and what they say of kernel and command line becomes the settings.</source>
        <extracomment>plan-adopt</extracomment>
        <translation>将接管手工配置：其文件会被移除，其中关于内核和命令行的内容会成为设置。</translation>
    </message>
    <message>
        <source>{path} is removed; undo puts it back.</source>
        <extracomment>plan-adopt-file</extracomment>
        <translation>{path} 将被移除；撤销时会放回。</translation>
    </message>
    <message>
        <source>{path} becomes Warmboot&apos;s, which reboots through the firmware once; undo puts the old one back.</source>
        <extracomment>plan-adopt-normal-reboot</extracomment>
        <translation>{path} 将成为 Warmboot 的文件，用于通过固件重启一次；撤销时会放回原文件。</translation>
    </message>
    <message>
        <source>Take over the hand-made kexec set-up (via {mode})</source>
        <extracomment>what-adopt</extracomment>
        <translation>接管手工的 kexec 配置（通过 {mode}）</translation>
    </message>
    <message>
        <source>Its command line: {cmdline}</source>
        <extracomment>plan-cmdline</extracomment>
        <translation>其命令行：{cmdline}</translation>
    </message>
    <message>
        <source>Ordinary reboots go through the firmware.</source>
        <extracomment>plan-next-bios</extracomment>
        <translation>常规重启将通过固件进行。</translation>
    </message>
    <message>
        <source>Everything that Warmboot put on this machine is removed; its history, and what undo needs, stay in /var/lib/warmboot.</source>
        <extracomment>plan-uninstall</extracomment>
        <translation>将移除 Warmboot 在这台机器上放置的一切；历史以及撤销所需的内容会保留在 /var/lib/warmboot 中。</translation>
    </message>
    <message>
        <source>The files below are put back as they were.</source>
        <extracomment>plan-files-back</extracomment>
        <translation>下列文件将恢复原状。</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec again.</source>
        <extracomment>plan-next-kexec-again</extracomment>
        <translation>常规重启将恢复使用 kexec。</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is put back as Warmboot last wrote it; the reboot mode is {mode}.</source>
        <extracomment>plan-settings-back</extracomment>
        <translation>/etc/warmboot.conf 将恢复为 Warmboot 上次写入的内容；重启模式为 {mode}。</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is written, with the reboot mode BIOS.</source>
        <extracomment>plan-settings-off</extracomment>
        <translation>将写入 /etc/warmboot.conf，重启模式为 BIOS。</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf has a line that cannot be understood, and is written anew: what stands in it, and not in the settings here, is lost.</source>
        <extracomment>plan-settings-replaced</extracomment>
        <translation>/etc/warmboot.conf 中有一行无法解析，将重新写入该文件：其中有而这里的设置中没有的内容会丢失。</translation>
    </message>
    <message>
        <source>The choice of kexec for the next reboot alone is taken back.</source>
        <extracomment>plan-once-off</extracomment>
        <translation>将撤回“仅下次重启使用 kexec”的选择。</translation>
    </message>
    <message>
        <source>The next reboot alone still goes via kexec, as somebody asked for; Take back takes that back.</source>
        <extracomment>warning-once-kexec</extracomment>
        <translation>仅下次重启仍会通过 kexec 进行，因为有人这样要求；可用“撤回”取消。</translation>
    </message>
    <message>
        <source>The reboot mode is BIOS; nothing has to be changed for that.</source>
        <extracomment>plan-off-already</extracomment>
        <translation>重启模式已是 BIOS；无需为此作任何更改。</translation>
    </message>
    <message>
        <source>systemd reads its units again.</source>
        <extracomment>plan-reload</extracomment>
        <translation>systemd 将重新读取单元。</translation>
    </message>
    <message>
        <source>{unit} is started.</source>
        <extracomment>plan-settle</extracomment>
        <translation>将启动 {unit}。</translation>
    </message>
    <message>
        <source>Nothing is rebooted now.</source>
        <extracomment>plan-not-rebooted</extracomment>
        <translation>现在不会重启。</translation>
    </message>
    <message>
        <source>Nothing is rebooted now, and Undo takes it back.</source>
        <extracomment>plan-no-reboot</extracomment>
        <translation>现在不会重启，并且可用“撤销”恢复。</translation>
    </message>
    <message>
        <source>Install Warmboot (via {mode})</source>
        <extracomment>what-install</extracomment>
        <translation>安装 Warmboot（通过 {mode}）</translation>
    </message>
    <message>
        <source>Change the reboot mode from {from} to {to}</source>
        <extracomment>what-mode</extracomment>
        <translation>将重启模式从 {from} 改为 {to}</translation>
    </message>
    <message>
        <source>Change the kernel</source>
        <extracomment>what-kernel</extracomment>
        <translation>更改内核</translation>
    </message>
    <message>
        <source>Change the command line</source>
        <extracomment>what-flags</extracomment>
        <translation>更改命令行</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <extracomment>what-settings</extracomment>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Put the files of Warmboot back in order</source>
        <extracomment>what-repair</extracomment>
        <translation>修复 Warmboot 的文件</translation>
    </message>
    <message>
        <source>Put the files of Warmboot back in order, and change the reboot mode from {from} to {to}</source>
        <extracomment>what-repair-mode</extracomment>
        <translation>修复 Warmboot 的文件，并将重启模式从 {from} 改为 {to}</translation>
    </message>
    <message>
        <source>Start the units of Warmboot</source>
        <extracomment>what-settle</extracomment>
        <translation>启动 Warmboot 的单元</translation>
    </message>
    <message>
        <source>Uninstall Warmboot</source>
        <extracomment>what-uninstall</extracomment>
        <translation>卸载 Warmboot</translation>
    </message>
    <message>
        <source>It could not be recorded, so that undo does not know of it: {why}</source>
        <extracomment>not-recorded</extracomment>
        <translation>无法作记录，因此撤销时不包括这项更改：{why}</translation>
    </message>
    <message>
        <source>{why} Nothing was done, as it could not be undone; make room for the record of it first.</source>
        <extracomment>uninstall-not-recorded</extracomment>
        <translation>{why}由于无法撤销，未作任何更改；请先为撤销记录腾出空间。</translation>
    </message>
    <message>
        <source>{path} stays, as it is not from Warmboot.</source>
        <extracomment>uninstall-leaves</extracomment>
        <translation>{path} 予以保留，因为它不是 Warmboot 的文件。</translation>
    </message>
    <message>
        <source>{path} stays, as there is something in it that is not from Warmboot.</source>
        <extracomment>uninstall-leaves-folder</extracomment>
        <translation>{path} 予以保留，因为其中有不属于 Warmboot 的内容。</translation>
    </message>
    <message>
        <source>A kernel that was loaded by hand is waiting, and systemd starts it at the next reboot, whatever Warmboot&apos;s mode is; sudo kexec -u unloads it.</source>
        <extracomment>warning-loaded-by-hand</extracomment>
        <translation>有一个手动加载的内核正在等待，无论 Warmboot 是何模式，systemd 都会在下次重启时启动它；可用 sudo kexec -u 卸载。</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is not on the command line now, so that taking it off changes nothing.</source>
        <extracomment>warning-remove-nothing</extracomment>
        <translation>目前的命令行中没有“{word}”，移除它不会带来任何变化。</translation>
    </message>
    <message>
        <source>Kexec is suspended after a failure; reboots go through the firmware until Resume kexec.</source>
        <extracomment>warning-suspended</extracomment>
        <translation>kexec 失败后已被暂停；在使用“恢复 kexec”之前，重启都会通过固件进行。</translation>
    </message>
    <message>
        <source>There is no unit {unit} on this machine now; as long as that is so, every boot by kexec is taken back for it.</source>
        <extracomment>warning-healthy-unknown</extracomment>
        <translation>目前这台机器上没有单元 {unit}；只要仍然没有，每次通过 kexec 的启动都会因此回退。</translation>
    </message>
    <message>
        <source>The kernel is locked down ({lockdown}): only a signed kernel can be loaded.</source>
        <extracomment>warning-lockdown</extracomment>
        <translation>内核处于锁定状态（{lockdown}）：只能加载已签名的内核。</translation>
    </message>
    <message>
        <source>Only root can read {path}; whether it can be told what the boot loader starts is checked when the plan is applied.</source>
        <extracomment>warning-loader-private</extracomment>
        <translation>只有 root 能读取 {path}；能否得知引导加载程序启动什么，会在应用方案时检查。</translation>
    </message>
    <message>
        <source>{path} can only be read by root; whether it is a good kernel is checked when the plan is applied.</source>
        <extracomment>warning-kernel-unread</extracomment>
        <translation>{path} 只有 root 能读取；它是不是可用的内核，会在应用方案时检查。</translation>
    </message>
    <message>
        <source>The chosen kernel {kernel} is not the newest one installed ({newest}).</source>
        <extracomment>warning-not-newest</extracomment>
        <translation>所选内核 {kernel} 不是已安装内核中最新的（{newest}）。</translation>
    </message>
    <message>
        <source>{path} does not look like an initrd: it is no cpio archive, and not compressed as the kernel knows it.</source>
        <extracomment>warning-initrd-odd</extracomment>
        <translation>{path} 不像是 initrd：它既不是 cpio 归档，也不是内核所支持的压缩格式。</translation>
    </message>
    <message>
        <source>The kernel {path} would be started without an initrd, while {initrd} belongs to it; most kernels find no disks without.</source>
        <extracomment>warning-no-initrd</extracomment>
        <translation>内核 {path} 将在没有 initrd 的情况下启动，而 {initrd} 属于该内核；多数内核没有 initrd 就找不到磁盘。</translation>
    </message>
    <message>
        <source>The command line would have no root=, and that of this boot has; the kernel would not find its root file system.</source>
        <extracomment>warning-no-root</extracomment>
        <translation>命令行将没有 root=，而本次启动的命令行中有；内核会找不到根文件系统。</translation>
    </message>
    <message>
        <source>The command line has more than one root=; the kernel takes the last, {word}. --remove root takes that of the boot loader off.</source>
        <extracomment>warning-root-twice</extracomment>
        <translation>命令行中有多个 root=；内核采用最后一个 {word}。--remove root 可去掉来自引导加载程序的那个。</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; on the command line of this boot is not carried on, as it looks typed for once; --add keeps it.</source>
        <extracomment>warning-one-boot-word</extracomment>
        <translation>本次启动的命令行中的“{word}”看起来是临时输入的，不会沿用；--add 可将其保留。</translation>
    </message>
    <message>
        <source>A scheduled shutdown of another machine is cancelled there: shutdown -c.</source>
        <extracomment>cancel-there</extracomment>
        <translation>其他机器上的预定关机须在该机器上取消：shutdown -c。</translation>
    </message>
    <message>
        <source>The kernel takes no further kernel for a kexec until its next boot (sysctl kernel.kexec_load_limit_reboot is 0); remove that setting from /etc/sysctl.d and reboot.</source>
        <extracomment>load-limit-none</extracomment>
        <translation>在下次启动之前，内核不再接受为 kexec 加载内核（sysctl kernel.kexec_load_limit_reboot 为 0）；请从 /etc/sysctl.d 中去掉该设置并重启。</translation>
    </message>
    <message>
        <source>How many more kernels may be loaded for a kexec until the next boot is limited to {count} (sysctl kernel.kexec_load_limit_reboot), and loading one to try it counts as well; remove that setting from /etc/sysctl.d.</source>
        <extracomment>load-limit-some</extracomment>
        <translation>在下次启动之前，还能为 kexec 加载内核的次数限于 {count} 次（sysctl kernel.kexec_load_limit_reboot），试加载也计算在内；请从 /etc/sysctl.d 中去掉该设置。</translation>
    </message>
    <message>
        <source>Secure Boot is on. Where the kernel insists on signatures, it takes only a kernel that is signed with a key that it knows; use the kernels of the distribution.</source>
        <extracomment>secure-boot-on</extracomment>
        <translation>Secure Boot 已启用。若内核强制要求签名，则只接受用它所知的密钥签名的内核；请使用发行版的内核。</translation>
    </message>
    <message>
        <source>{path} carries no signature, and Secure Boot is on. If the kernel insists on signatures, kexec refuses it; choose a signed kernel.</source>
        <extracomment>signature-missing</extracomment>
        <translation>{path} 没有签名，而 Secure Boot 已启用。若内核强制要求签名，kexec 会拒绝它；请选择已签名的内核。</translation>
    </message>
    <message>
        <source>{path} can only be read by root, so that nobody else can tell whether it is signed.</source>
        <extracomment>signature-unread</extracomment>
        <translation>{path} 只有 root 能读取，因此其他人无法确定它是否有签名。</translation>
    </message>
    <message>
        <source>{path} can only be read by root, so that nobody else can tell whether it is a good initrd.</source>
        <extracomment>initrd-unread</extracomment>
        <translation>{path} 只有 root 能读取，因此其他人无法确定它是不是可用的 initrd。</translation>
    </message>
    <message>
        <source>{path} holds microcode of processors and nothing else, and no other initrd would be loaded; name the initrd of the kernel as well.</source>
        <extracomment>initrd-microcode</extracomment>
        <translation>{path} 只含处理器微码，而没有其他 initrd 会被加载；请同时指定该内核的 initrd。</translation>
    </message>
    <message>
        <source>/lib/modules/{version} holds no modules, so that the kernel {path} would find few of its drivers; install its modules, or choose another kernel.</source>
        <extracomment>modules-missing</extracomment>
        <translation>/lib/modules/{version} 中没有模块，内核 {path} 会缺少大部分驱动；请安装其模块，或选择其他内核。</translation>
    </message>
    <message>
        <source>The version of the kernel {path} cannot be told, and so not whether its modules are installed.</source>
        <extracomment>modules-unknown</extracomment>
        <translation>无法得知内核 {path} 的版本，因此也无法确定其模块是否已安装。</translation>
    </message>
    <message>
        <source>/boot is in /etc/fstab but not mounted, so that not the files of the last update would be loaded; mount /boot.</source>
        <extracomment>boot-not-mounted</extracomment>
        <translation>/boot 列在 /etc/fstab 中但没有挂载，因此加载的将不是上次更新的文件；请挂载 /boot。</translation>
    </message>
    <message>
        <source>/boot is an automount, and from where it is mounted cannot be told, so that a kernel there may be out of reach at a reboot; name the device in /etc/fstab.</source>
        <extracomment>boot-automount-unknown</extracomment>
        <translation>/boot 是自动挂载点，且无法得知从何处挂载，重启时可能无法访问其中的内核；请在 /etc/fstab 中指明设备。</translation>
    </message>
    <message>
        <source>/boot is mounted from {device} when it is needed, and the settings do not say so, so that a kernel there may be out of reach at a reboot.</source>
        <extracomment>boot-device-other</extracomment>
        <translation>/boot 在需要时从 {device} 挂载，而设置中没有写明，重启时可能无法访问其中的内核。</translation>
    </message>
    <message>
        <source>{path} lets the TPM unlock {volume} (tpm2-device=), and it may refuse after a kexec. Keep a passphrase at hand, or leave reboots to the firmware.</source>
        <extracomment>tpm-crypttab</extracomment>
        <translation>{path} 让 TPM 解锁 {volume}（tpm2-device=），而 kexec 之后 TPM 可能拒绝解锁。请备好密码短语，或把重启交给固件。</translation>
    </message>
    <message>
        <source>The command line lets the TPM unlock a disk (tpm2-device=), and it may refuse after a kexec. Keep a passphrase at hand, or leave reboots to the firmware.</source>
        <extracomment>tpm-cmdline</extracomment>
        <translation>命令行让 TPM 解锁磁盘（tpm2-device=），而 kexec 之后 TPM 可能拒绝解锁。请备好密码短语，或把重启交给固件。</translation>
    </message>
    <message>
        <source>Clevis is set up and there is an encrypted disk. If it is the TPM that unlocks it, it may refuse after a kexec; keep a passphrase at hand.</source>
        <extracomment>tpm-clevis</extracomment>
        <translation>这里配置了 Clevis，并且有加密磁盘。若由 TPM 解锁，kexec 之后它可能拒绝解锁；请备好密码短语。</translation>
    </message>
    <message>
        <source>A changed setting of the firmware ({what}) waits for a reboot, and only one through the firmware makes it take effect.</source>
        <extracomment>firmware-settings</extracomment>
        <translation>有一项固件设置更改（{what}）正等待重启，只有通过固件重启才会生效。</translation>
    </message>
    <message>
        <source>This is a virtual machine ({what}), whose firmware takes next to no time: kexec gains little here.</source>
        <extracomment>virtual-machine</extracomment>
        <translation>这是虚拟机（{what}），其固件几乎不花时间：kexec 在这里收益甚微。</translation>
    </message>
    <message>
        <source>This is a virtual machine of {what}, where kexec is known to hang; leave reboots to the firmware.</source>
        <extracomment>virtual-machine-bad</extracomment>
        <translation>这是 {what} 的虚拟机，已知 kexec 在其上会卡死；请把重启交给固件。</translation>
    </message>
    <message>
        <source>The driver {driver} is in use. {text}</source>
        <extracomment>hardware-driver</extracomment>
        <translation>正在使用驱动 {driver}。{text}</translation>
    </message>
    <message>
        <source>This machine is a {machine}. {text}</source>
        <extracomment>hardware-machine</extracomment>
        <translation>这台机器是 {machine}。{text}</translation>
    </message>
    <message>
        <source>{path} cannot be read; what it says of hardware does not count.</source>
        <extracomment>hardware-unreadable</extracomment>
        <translation>{path} 无法读取；其中关于硬件的内容不予采用。</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is neither key=value nor a section, and does not count; docs/hardware.md shows the form.</source>
        <extracomment>hardware-line</extracomment>
        <translation>{path} 第 {line} 行：“{text}”既不是“键=值”，也不是节标题，不予采用；格式见 docs/hardware.md。</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is not [driver NAME], [vendor TEXT], [product TEXT] or [board TEXT]; the section does not count.</source>
        <extracomment>hardware-section</extracomment>
        <translation>{path} 第 {line} 行：“{text}”不是 [driver NAME]、[vendor TEXT]、[product TEXT] 或 [board TEXT]；该节不予采用。</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; stands before the first section, and does not count.</source>
        <extracomment>hardware-outside</extracomment>
        <translation>{path} 第 {line} 行：“{text}”位于第一节之前，不予采用。</translation>
    </message>
    <message>
        <source>{path}, line {line}: {key}= is not known, and the section does not count; docs/hardware.md has the keys.</source>
        <extracomment>hardware-key</extracomment>
        <translation>{path} 第 {line} 行：未知的 {key}=，该节不予采用；可用的键见 docs/hardware.md。</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is no {key}, and the section does not count; {wanted} would be one.</source>
        <extracomment>hardware-value</extracomment>
        <translation>{path} 第 {line} 行：“{text}”不是有效的 {key}，该节不予采用；有效值如 {wanted}。</translation>
    </message>
    <message>
        <source>{path}, line {line}: {key}= is there twice in a section, which does not count.</source>
        <extracomment>hardware-twice</extracomment>
        <translation>{path} 第 {line} 行：{key}= 在同一节中出现了两次，该节不予采用。</translation>
    </message>
    <message>
        <source>{path}, line {line}: the section lacks {key}=, and does not count.</source>
        <extracomment>hardware-incomplete</extracomment>
        <translation>{path} 第 {line} 行：该节缺少 {key}=，不予采用。</translation>
    </message>
    <message>
        <source>kexec does not load {path}: {why}</source>
        <extracomment>load-failed</extracomment>
        <translation>kexec 未能加载 {path}：{why}</translation>
    </message>
    <message>
        <source>{path} was loaded to try it, and cannot be unloaded ({why}); systemd may start it at the next reboot. kexec -u tells why.</source>
        <extracomment>load-left</extracomment>
        <translation>已试加载 {path}，但无法卸载（{why}）；systemd 可能会在下次重启时启动它。kexec -u 会说明原因。</translation>
    </message>
    <message>
        <source>Loading was not tried: {why}</source>
        <extracomment>load-not-tried</extracomment>
        <translation>没有尝试加载：{why}</translation>
    </message>
    <message>
        <source>how many kernels may be loaded is limited (sysctl kernel.kexec_load_limit_reboot)</source>
        <extracomment>try-limit</extracomment>
        <translation>可加载内核的次数受限（sysctl kernel.kexec_load_limit_reboot）</translation>
    </message>
    <message>
        <source>{path} is not the root folder of the running machine</source>
        <extracomment>try-other-root</extracomment>
        <translation>{path} 不是运行中机器的根目录</translation>
    </message>
    <message>
        <source>The boot loader starts {theirs} by default, and a kexec would start {ours}: a reboot through the firmware ends elsewhere than one by kexec.</source>
        <extracomment>loader-other</extracomment>
        <translation>引导加载程序默认启动 {theirs}，而 kexec 会启动 {ours}：通过固件重启与通过 kexec 重启的结果不同。</translation>
    </message>
    <message>
        <source>The boot loader&apos;s command line is another by now ({line}), and by kexec the one of this boot is carried on; reboot once via BIOS for it.</source>
        <extracomment>loader-cmdline-newer</extracomment>
        <translation>引导加载程序的命令行如今已不同（{line}），而 kexec 沿用本次启动的命令行；要使其生效，请通过 BIOS 重启一次。</translation>
    </message>
    <message>
        <source>Programs that run with libraries that have been replaced since they were started ({count}): {names}. A soft reboot starts all of them anew, any other reboot too.</source>
        <extracomment>libraries-old</extracomment>
        <translation>有 {count} 个程序所用的库在其启动后已被替换：{names}。软重启会重新启动所有这些程序，其他重启方式也一样。</translation>
    </message>
    <message>
        <source>Only root can see which programs run with libraries that have been replaced.</source>
        <extracomment>libraries-unread</extracomment>
        <translation>只有 root 能看到哪些程序在使用已被替换的库。</translation>
    </message>
    <message>
        <source>Warmboot hooks into the way systemd shuts the machine down.</source>
        <extracomment>why-systemd</extracomment>
        <translation>Warmboot 挂接在 systemd 的关机流程中。</translation>
    </message>
    <message>
        <source>This program hands the next kernel to the running one.</source>
        <extracomment>why-kexec-tools</extracomment>
        <translation>这个程序把下一个内核交给运行中的内核。</translation>
    </message>
    <message>
        <source>A kernel starts another one only if it was built for it.</source>
        <extracomment>why-kernel-support</extracomment>
        <translation>内核只有在构建时启用了相应支持，才能启动另一个内核。</translation>
    </message>
    <message>
        <source>With this switch the running kernel refuses every kexec until its next boot, whoever asks.</source>
        <extracomment>why-sysctl</extracomment>
        <translation>设置此开关后，运行中的内核在下次启动之前会拒绝一切 kexec，无论由谁发起。</translation>
    </message>
    <message>
        <source>Once no kernel may be loaded any more, reboots go through the firmware.</source>
        <extracomment>why-load-limit</extracomment>
        <translation>一旦不能再加载内核，重启就会通过固件进行。</translation>
    </message>
    <message>
        <source>A kernel that is locked down protects itself from root too, and starts only what is signed.</source>
        <extracomment>why-lockdown</extracomment>
        <translation>处于锁定状态的内核连 root 也要防范，只启动已签名的内容。</translation>
    </message>
    <message>
        <source>The firmware looks at signatures when the machine starts. A kexec passes it by, so that the running kernel looks in its place.</source>
        <extracomment>why-secure-boot</extracomment>
        <translation>固件在机器启动时检查签名。kexec 绕过了固件，因此由运行中的内核代为检查。</translation>
    </message>
    <message>
        <source>A kernel that is refused cannot be loaded, and the reboot goes through the firmware.</source>
        <extracomment>why-signature</extracomment>
        <translation>被拒绝的内核无法加载，重启就会通过固件进行。</translation>
    </message>
    <message>
        <source>This is what a kexec starts: it has to be there, whole, and for this processor.</source>
        <extracomment>why-kernel</extracomment>
        <translation>kexec 启动的就是它：它必须存在、完整，并且适用于此处理器。</translation>
    </message>
    <message>
        <source>Without a good initrd the next kernel finds no disks, and stops.</source>
        <extracomment>why-initrd</extracomment>
        <translation>没有可用的 initrd，下一个内核就找不到磁盘，随即停止。</translation>
    </message>
    <message>
        <source>From there the next kernel loads its drivers for network, disks and screens.</source>
        <extracomment>why-modules</extracomment>
        <translation>下一个内核从那里加载网络、磁盘和显示的驱动。</translation>
    </message>
    <message>
        <source>An update of the kernel takes effect only when the new one is started.</source>
        <extracomment>why-newest</extracomment>
        <translation>内核更新只有在新内核启动后才会生效。</translation>
    </message>
    <message>
        <source>By this line the next kernel finds its root file system.</source>
        <extracomment>why-command-line</extracomment>
        <translation>下一个内核靠这一行找到根文件系统。</translation>
    </message>
    <message>
        <source>A program uses the libraries that were there when it was started, with their faults.</source>
        <extracomment>why-libraries</extracomment>
        <translation>程序一直使用它启动时的库，连同其中的缺陷。</translation>
    </message>
    <message>
        <source>Kernel and initrd are read when the machine goes down; they have to be within reach then.</source>
        <extracomment>why-boot</extracomment>
        <translation>内核和 initrd 在机器关机时读取；届时必须能够访问。</translation>
    </message>
    <message>
        <source>Two programs that load a kernel at a reboot undo each other&apos;s work.</source>
        <extracomment>why-loaders</extracomment>
        <translation>两个程序都在重启时加载内核，会使彼此的工作失效。</translation>
    </message>
    <message>
        <source>systemd lets one file overrule another; if ours is overruled, nothing of Warmboot runs.</source>
        <extracomment>why-drop-ins</extracomment>
        <translation>systemd 允许一个文件覆盖另一个；若我们的文件被覆盖，Warmboot 就完全不会运行。</translation>
    </message>
    <message>
        <source>These files make the reboot, and what they do is done by root.</source>
        <extracomment>why-set-up</extracomment>
        <translation>重启由这些文件完成，其中的操作以 root 身份执行。</translation>
    </message>
    <message>
        <source>The hooks read these settings at each reboot; what they do not understand goes to the firmware.</source>
        <extracomment>why-settings</extracomment>
        <translation>钩子脚本在每次重启时读取这些设置；凡是无法理解的，都会交给固件。</translation>
    </message>
    <message>
        <source>Undo relies on what is kept there.</source>
        <extracomment>why-records</extracomment>
        <translation>撤销要靠保存在那里的内容。</translation>
    </message>
    <message>
        <source>After a kexec that did not arrive, none is tried again before somebody says so.</source>
        <extracomment>why-suspension</extracomment>
        <translation>一次 kexec 未能成功之后，在有人明确恢复之前不会再次尝试。</translation>
    </message>
    <message>
        <source>What is set for one reboot goes before the reboot mode.</source>
        <extracomment>why-one-shot</extracomment>
        <translation>为某一次重启所作的设置优先于重启模式。</translation>
    </message>
    <message>
        <source>The reboot mode is what is wanted; this is what would happen now.</source>
        <extracomment>why-next-reboot</extracomment>
        <translation>重启模式是所期望的方式；这里是此刻重启会发生的情况。</translation>
    </message>
    <message>
        <source>The last step of systemd decides between kexec and the firmware.</source>
        <extracomment>why-reboot</extracomment>
        <translation>systemd 的最后一步决定使用 kexec 还是固件。</translation>
    </message>
    <message>
        <source>An image that nobody checked can be started by the next reboot.</source>
        <extracomment>why-image</extracomment>
        <translation>下次重启可能会启动一个无人检查过的映像。</translation>
    </message>
    <message>
        <source>Only a boot through the firmware does this; a kexec passes it by.</source>
        <extracomment>why-firmware</extracomment>
        <translation>只有通过固件的启动才会做这件事；kexec 会绕过它。</translation>
    </message>
    <message>
        <source>A kernel or initrd that is half-written does not start.</source>
        <extracomment>why-packages</extracomment>
        <translation>只写了一半的内核或 initrd 无法启动。</translation>
    </message>
    <message>
        <source>The TPM gives a key out if the boot went as it was recorded; a kexec adds to that record, and does not begin it anew.</source>
        <extracomment>why-tpm</extracomment>
        <translation>TPM 只有在启动过程与记录相符时才会交出密钥；kexec 是在该记录上追加，而不是重新开始。</translation>
    </message>
    <message>
        <source>Where there is hardly any firmware, a reboot through it is as fast and more certain.</source>
        <extracomment>why-virtual-machine</extracomment>
        <translation>固件几乎不花时间的地方，通过固件重启一样快，而且更可靠。</translation>
    </message>
    <message>
        <source>What cannot be understood there is not watched for.</source>
        <extracomment>why-hardware-table</extracomment>
        <translation>其中无法理解的内容不会用于检查。</translation>
    </message>
    <message>
        <source>Whether a kernel can be started is for the running kernel to say.</source>
        <extracomment>why-load</extracomment>
        <translation>内核能否启动，由运行中的内核说了算。</translation>
    </message>
    <message>
        <source>The card keeps the mode that the old kernel set, and the next one finds a screen that only the firmware would have set up: it can stay dark.</source>
        <extracomment>why-display</extracomment>
        <translation>显卡保持旧内核设定的模式，而下一个内核面对的显示状态本应由固件来准备：屏幕可能一直不亮。</translation>
    </message>
    <message>
        <source>The card keeps the state that the old driver left; without the firmware it may come up without a link.</source>
        <extracomment>why-network</extracomment>
        <translation>网卡保持旧驱动留下的状态；不经过固件，可能无法建立链路。</translation>
    </message>
    <message>
        <source>The controller keeps the state that the old driver left; the next kernel may not find its disks.</source>
        <extracomment>why-storage</extracomment>
        <translation>控制器保持旧驱动留下的状态；下一个内核可能找不到磁盘。</translation>
    </message>
    <message>
        <source>A device that goes on sending interrupts can hang a kernel that does not expect them.</source>
        <extracomment>why-interrupts</extracomment>
        <translation>不断发送中断的设备，可能使没有预料到这些中断的内核卡死。</translation>
    </message>
    <message>
        <source>Others have reported it of such machines. Try a kexec once where the reset button is in reach.</source>
        <extracomment>why-machine</extracomment>
        <translation>有其他用户报告过此类机器的这种问题。请在能够按到复位按钮的地方试一次 kexec。</translation>
    </message>
    <message>
        <source>The screen stays dark, frozen or garbled, though the machine answers.</source>
        <extracomment>symptom-blank-screen</extracomment>
        <translation>屏幕不亮、定格或花屏，但机器仍有响应。</translation>
    </message>
    <message>
        <source>The network does not come up.</source>
        <extracomment>symptom-no-network</extracomment>
        <translation>网络未能启用。</translation>
    </message>
    <message>
        <source>Disks are missing; the new kernel waits for its root file system, or stops.</source>
        <extracomment>symptom-no-disks</extracomment>
        <translation>缺少磁盘；新内核在等待根文件系统，或已停止。</translation>
    </message>
    <message>
        <source>The machine hangs, or says nothing more at all.</source>
        <extracomment>symptom-hang</extracomment>
        <translation>机器卡死，或完全没有任何输出。</translation>
    </message>
    <message>
        <source>A disk that the TPM unlocks asks for its passphrase.</source>
        <extracomment>symptom-tpm</extracomment>
        <translation>由 TPM 解锁的磁盘要求输入密码短语。</translation>
    </message>
    <message>
        <source>The driver of the graphics card has changed its mode, and the new kernel has no driver yet that could set up a screen from there.</source>
        <extracomment>cause-blank-screen</extracomment>
        <translation>显卡驱动改变了显卡的模式，而新内核此时还没有能在此基础上设置显示的驱动。</translation>
    </message>
    <message>
        <source>The network card is still in the state that the old driver left, and the new one does not get it out of it.</source>
        <extracomment>cause-no-network</extracomment>
        <translation>网卡仍处于旧驱动留下的状态，而新驱动无法使其脱离该状态。</translation>
    </message>
    <message>
        <source>The controller of the disks was not reset, or its interrupts go where the new kernel does not expect them.</source>
        <extracomment>cause-no-disks</extracomment>
        <translation>磁盘控制器没有被复位，或其中断发往新内核意料之外的地方。</translation>
    </message>
    <message>
        <source>Most often a device goes on sending interrupts, or writing to memory, that nobody expects any more.</source>
        <extracomment>cause-hang</extracomment>
        <translation>最常见的是某个设备仍在发送中断或写入内存，而已经没有程序处理它们。</translation>
    </message>
    <message>
        <source>The registers of the TPM are cleared by the firmware alone; after a kexec they hold two boots, and the key stays locked.</source>
        <extracomment>cause-tpm</extracomment>
        <translation>只有固件会清除 TPM 的寄存器；kexec 之后其中记录着两次启动，密钥因此保持锁定。</translation>
    </message>
    <message>
        <source>There is nothing to try on the command line.</source>
        <extracomment>try-none</extracomment>
        <translation>没有可在命令行上尝试的办法。</translation>
    </message>
    <message>
        <source>Drivers leave the mode of the screen alone. It has to be on the line of the boot before as well, so that it helps from the second kexec on.</source>
        <extracomment>try-nomodeset</extracomment>
        <translation>驱动不改变显示模式。该参数在前一次启动的命令行中也必须有，因此从第二次 kexec 起才起作用。</translation>
    </message>
    <message>
        <source>Drivers that know it reset their device before they use it.</source>
        <extracomment>try-reset-devices</extracomment>
        <translation>支持该参数的驱动会先复位设备，然后再使用。</translation>
    </message>
    <message>
        <source>PCI cards send no interrupts as messages (MSI).</source>
        <extracomment>try-nomsi</extracomment>
        <translation>PCI 卡不使用消息信号中断（MSI）。</translation>
    </message>
    <message>
        <source>Interrupts that nobody takes are looked for among all devices; this costs some speed.</source>
        <extracomment>try-irqpoll</extracomment>
        <translation>对无人接收的中断，会在所有设备中查找其来源；这会略微降低速度。</translation>
    </message>
    <message>
        <source>ACPI does not route interrupts.</source>
        <extracomment>try-acpi-noirq</extracomment>
        <translation>ACPI 不参与中断路由。</translation>
    </message>
    <message>
        <source>Otherwise work over ssh or a serial console (console=ttyS0), unload a driver that is not of the kernel (nvidia) before the reboot, or leave reboots to the firmware.</source>
        <extracomment>otherwise-blank-screen</extracomment>
        <translation>也可以通过 ssh 或串行控制台（console=ttyS0）工作，在重启前卸载不属于内核的驱动（nvidia），或把重启交给固件。</translation>
    </message>
    <message>
        <source>Otherwise unload the card&apos;s driver before the reboot, update the card&apos;s firmware, or leave reboots to the firmware.</source>
        <extracomment>otherwise-no-network</extracomment>
        <translation>也可以在重启前卸载网卡的驱动，更新网卡的固件，或把重启交给固件。</translation>
    </message>
    <message>
        <source>Otherwise try module_blacklist=ioatdma where that driver is in use; if it stays, never kexec this machine.</source>
        <extracomment>otherwise-no-disks</extracomment>
        <translation>若正在使用 ioatdma 驱动，还可以试试 module_blacklist=ioatdma；若问题依旧，切勿在这台机器上使用 kexec。</translation>
    </message>
    <message>
        <source>Otherwise have the machine reset; Warmboot then suspends kexec by itself. Leave reboots to the firmware if it stays.</source>
        <extracomment>otherwise-hang</extracomment>
        <translation>若无法恢复，请将机器复位；Warmboot 随后会自行暂停 kexec。若问题依旧，请把重启交给固件。</translation>
    </message>
    <message>
        <source>Only a reboot through the firmware unlocks it; leave reboots to the firmware, or keep the passphrase at hand.</source>
        <extracomment>otherwise-tpm</extracomment>
        <translation>只有通过固件重启才能解锁；请把重启交给固件，或备好密码短语。</translation>
    </message>
    <message>
        <source>systemd {version} is running.</source>
        <extracomment>check-systemd</extracomment>
        <translation>正在运行 systemd {version}。</translation>
    </message>
    <message>
        <source>{path} is installed.</source>
        <extracomment>check-tools</extracomment>
        <translation>已安装 {path}。</translation>
    </message>
    <message>
        <source>The running kernel can kexec.</source>
        <extracomment>check-support</extracomment>
        <translation>运行中的内核支持 kexec。</translation>
    </message>
    <message>
        <source>kexec is not switched off by sysctl.</source>
        <extracomment>check-sysctl</extracomment>
        <translation>kexec 未被 sysctl 关闭。</translation>
    </message>
    <message>
        <source>The kernel is not locked down.</source>
        <extracomment>check-lockdown</extracomment>
        <translation>内核未处于锁定状态。</translation>
    </message>
    <message>
        <source>{path} and its initrd are there.</source>
        <extracomment>check-kernel-at</extracomment>
        <translation>{path} 及其 initrd 均存在。</translation>
    </message>
    <message>
        <source>{path} (now {resolved}) and its initrd are there.</source>
        <extracomment>check-kernel</extracomment>
        <translation>{path}（目前是 {resolved}）及其 initrd 均存在。</translation>
    </message>
    <message>
        <source>Warmboot is not installed, and no other kexec set-up is in the way.</source>
        <extracomment>check-absent</extracomment>
        <translation>Warmboot 尚未安装，也没有其他 kexec 配置的妨碍。</translation>
    </message>
    <message>
        <source>Every file of Warmboot is as it was installed.</source>
        <extracomment>check-installed</extracomment>
        <translation>Warmboot 的所有文件均与安装时一致。</translation>
    </message>
    <message>
        <source>The next reboot goes the way of the reboot mode.</source>
        <extracomment>check-next</extracomment>
        <translation>下次重启将按重启模式进行。</translation>
    </message>
    <message>
        <source>The reboot mode is kexec, but the next reboot goes via {via}: {why}</source>
        <extracomment>check-next-not</extracomment>
        <translation>重启模式为 kexec，但下次重启将通过 {via} 进行：{why}</translation>
    </message>
    <message>
        <source>Nothing waits for the firmware or the boot loader.</source>
        <extracomment>check-no-request</extracomment>
        <translation>没有等待固件或引导加载程序处理的事项。</translation>
    </message>
    <message>
        <source>How many kernels may be loaded is not limited.</source>
        <extracomment>check-load-limit</extracomment>
        <translation>可加载内核的次数不受限制。</translation>
    </message>
    <message>
        <source>Secure Boot is not in force.</source>
        <extracomment>check-secure-boot</extracomment>
        <translation>Secure Boot 未生效。</translation>
    </message>
    <message>
        <source>{path} carries a signature.</source>
        <extracomment>check-signature</extracomment>
        <translation>{path} 有签名。</translation>
    </message>
    <message>
        <source>No signature is asked for.</source>
        <extracomment>check-signature-unneeded</extracomment>
        <translation>不要求签名。</translation>
    </message>
    <message>
        <source>What would be loaded with the kernel is an initrd.</source>
        <extracomment>check-initrd</extracomment>
        <translation>随内核加载的确实是 initrd。</translation>
    </message>
    <message>
        <source>No initrd goes with the kernel.</source>
        <extracomment>check-initrd-none</extracomment>
        <translation>没有 initrd 随内核加载。</translation>
    </message>
    <message>
        <source>The modules of {version} are installed.</source>
        <extracomment>check-modules</extracomment>
        <translation>已安装 {version} 的模块。</translation>
    </message>
    <message>
        <source>No kernel here has modules.</source>
        <extracomment>check-modules-none</extracomment>
        <translation>这里没有任何内核带有模块。</translation>
    </message>
    <message>
        <source>No newer kernel is installed.</source>
        <extracomment>check-newest</extracomment>
        <translation>没有安装更新的内核。</translation>
    </message>
    <message>
        <source>The command line is as it should be, and fits.</source>
        <extracomment>check-cmdline</extracomment>
        <translation>命令行正确，长度也合适。</translation>
    </message>
    <message>
        <source>The boot loader starts the same kernel by default.</source>
        <extracomment>check-loader-default</extracomment>
        <translation>引导加载程序默认启动同一个内核。</translation>
    </message>
    <message>
        <source>What the boot loader starts by default cannot be told, and nothing here rests on it.</source>
        <extracomment>check-loader-unknown</extracomment>
        <translation>无法得知引导加载程序默认启动什么，但这里没有什么依赖于此。</translation>
    </message>
    <message>
        <source>No running program uses libraries that have been replaced.</source>
        <extracomment>check-libraries</extracomment>
        <translation>没有运行中的程序使用已被替换的库。</translation>
    </message>
    <message>
        <source>/boot is there when a kernel is loaded.</source>
        <extracomment>check-boot</extracomment>
        <translation>加载内核时 /boot 可用。</translation>
    </message>
    <message>
        <source>/boot is an automount; at a reboot it is mounted from {device}.</source>
        <extracomment>check-boot-automount</extracomment>
        <translation>/boot 是自动挂载点；重启时从 {device} 挂载。</translation>
    </message>
    <message>
        <source>No other unit loads a kernel at a reboot.</source>
        <extracomment>check-loaders</extracomment>
        <translation>没有其他单元在重启时加载内核。</translation>
    </message>
    <message>
        <source>Nothing overrules the files of Warmboot.</source>
        <extracomment>check-drop-ins</extracomment>
        <translation>没有任何配置覆盖 Warmboot 的文件。</translation>
    </message>
    <message>
        <source>Kexec is not suspended.</source>
        <extracomment>check-suspension</extracomment>
        <translation>kexec 未被暂停。</translation>
    </message>
    <message>
        <source>This is a machine of {hoster}: a rescue system or another boot device that is chosen in its panel takes effect only through the firmware; reboot via BIOS for it.</source>
        <extracomment>hoster</extracomment>
        <translation>这是 {hoster} 的机器：在其管理面板中选择的救援系统或其他启动设备，只有通过固件才会生效；如有需要，请通过 BIOS 重启。</translation>
    </message>
    <message>
        <source>Nothing says that a hoster&apos;s panel decides what this machine boots.</source>
        <extracomment>check-hoster</extracomment>
        <translation>没有迹象表明这台机器的启动内容由托管商的管理面板决定。</translation>
    </message>
    <message>
        <source>The hardware watchdog ({device}) watches over a kexec.</source>
        <extracomment>check-watchdog</extracomment>
        <translation>硬件看门狗（{device}）正在监护 kexec。</translation>
    </message>
    <message>
        <source>No hardware watchdog is seen here.</source>
        <extracomment>check-no-watchdog</extracomment>
        <translation>这里未发现硬件看门狗。</translation>
    </message>
    <message>
        <source>This boot is to be confirmed, or it is taken back; Keep this boot keeps it.</source>
        <extracomment>check-to-be-confirmed</extracomment>
        <translation>本次启动需要确认，否则会回退；可用“保留本次启动”将其保留。</translation>
    </message>
    <message>
        <source>Whoever asked for this reboot wanted to be sure that the machine can be reached after it.</source>
        <extracomment>why-confirmation</extracomment>
        <translation>要求这次重启的人想确保重启之后仍能访问这台机器。</translation>
    </message>
    <message>
        <source>A kernel that hangs right after the jump is beyond the reach of everything but hardware.</source>
        <extracomment>why-watchdog</extracomment>
        <translation>内核若在跳转后立即卡死，就只有硬件能够挽救。</translation>
    </message>
    <message>
        <source>These units reboot the machine when they fail, then through the firmware: {units}</source>
        <extracomment>check-fault-reboots</extracomment>
        <translation>以下单元失败时会重启机器，届时会通过固件：{units}</translation>
    </message>
    <message>
        <source>No unit here reboots the machine when it fails.</source>
        <extracomment>check-fault-reboots-none</extracomment>
        <translation>这里没有单元会在失败时重启机器。</translation>
    </message>
    <message>
        <source>systemd does not say which units reboot the machine when they fail.</source>
        <extracomment>check-fault-reboots-unknown</extracomment>
        <translation>systemd 没有给出哪些单元会在失败时重启机器。</translation>
    </message>
    <message>
        <source>After a fault the machine should start from scratch, so Warmboot never makes that a kexec.</source>
        <extracomment>why-fault-reboots</extracomment>
        <translation>出现故障后，机器应当从头启动，因此 Warmboot 从不把这种重启变成 kexec。</translation>
    </message>
    <message>
        <source>No update or changed setting of the firmware waits.</source>
        <extracomment>check-firmware-update</extracomment>
        <translation>没有等待处理的固件更新或固件设置更改。</translation>
    </message>
    <message>
        <source>BootNext is not set.</source>
        <extracomment>check-boot-next</extracomment>
        <translation>未设置 BootNext。</translation>
    </message>
    <message>
        <source>No disk here is known to be unlocked by the TPM.</source>
        <extracomment>check-tpm</extracomment>
        <translation>未发现这里有由 TPM 解锁的磁盘。</translation>
    </message>
    <message>
        <source>This is no virtual machine.</source>
        <extracomment>check-virtual-machine</extracomment>
        <translation>这不是虚拟机。</translation>
    </message>
    <message>
        <source>No driver in use is known for trouble after a kexec.</source>
        <extracomment>check-driver</extracomment>
        <translation>正在使用的驱动中，没有已知在 kexec 之后会出问题的。</translation>
    </message>
    <message>
        <source>This machine is not known for trouble after a kexec.</source>
        <extracomment>check-machine</extracomment>
        <translation>没有这台机器在 kexec 之后出问题的已知情况。</translation>
    </message>
    <message>
        <source>Every line about hardware in /etc/warmboot.d is understood.</source>
        <extracomment>check-hardware-table</extracomment>
        <translation>/etc/warmboot.d 中关于硬件的每一行都能解析。</translation>
    </message>
    <message>
        <source>{path} was loaded for a kexec, and unloaded again.</source>
        <extracomment>check-load</extracomment>
        <translation>已为 kexec 加载 {path}，随后已卸载。</translation>
    </message>
    <message>
        <source>This computer can be looked at from the sandbox once Warmboot is installed on it as a package (warmboot); servers need nothing.</source>
        <extracomment>serve-no-host</extracomment>
        <translation>将 Warmboot 以软件包（warmboot）形式安装到本机之后，才能从沙盒中查看本机；服务器则无需任何准备。</translation>
    </message>
    <message>
        <source>{program} could not be started: {why}.</source>
        <extracomment>serve-not-started</extracomment>
        <translation>无法启动 {program}：{why}。</translation>
    </message>
    <message>
        <source>{machine} did not answer within {seconds} s.</source>
        <extracomment>serve-silent</extracomment>
        <translation>{machine} 未在 {seconds} 秒内应答。</translation>
    </message>
    <message>
        <source>The connection to {machine} ended: {why}</source>
        <extracomment>serve-ended</extracomment>
        <translation>与 {machine} 的连接已断开：{why}</translation>
    </message>
    <message>
        <source>The connection to {machine} ended without a word.</source>
        <extracomment>serve-ended-mutely</extracomment>
        <translation>与 {machine} 的连接已断开，没有任何提示。</translation>
    </message>
    <message>
        <source>What answers on {machine} is not Warmboot; look at what is run there.</source>
        <extracomment>serve-nonsense</extracomment>
        <translation>{machine} 上应答的不是 Warmboot；请查看那里运行的是什么。</translation>
    </message>
    <message>
        <source>Write whom ssh is to call: user@host, or an entry of ~/.ssh/config.</source>
        <extracomment>ssh-destination-empty</extracomment>
        <translation>请填写 ssh 要连接的目标：user@host，或 ~/.ssh/config 中的条目。</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no user@host and no entry of ~/.ssh/config; correct it and try again.</source>
        <extracomment>ssh-destination-odd</extracomment>
        <translation>“{value}”既不是 user@host，也不是 ~/.ssh/config 中的条目；请改正后重试。</translation>
    </message>
    <message>
        <source>&quot;{value}&quot;: write a port as ssh://user@host:port.</source>
        <extracomment>ssh-destination-port</extracomment>
        <translation>“{value}”：端口请写成 ssh://user@host:port 的形式。</translation>
    </message>
    <message>
        <source>The ssh program could not be started ({why}); install the package openssh-client.</source>
        <extracomment>ssh-not-started</extracomment>
        <translation>ssh 程序无法启动（{why}）；请安装软件包 openssh-client。</translation>
    </message>
    <message>
        <source>{machine} shows another host key than before. If nobody has installed it anew, somebody may be listening in between. Find out from its owner; if the new key is right, remove the old one with ssh-keygen -R &apos;{host}&apos; and try again.</source>
        <extracomment>ssh-key-changed</extracomment>
        <translation>{machine} 出示的主机密钥与以前不同。如果没有人重装过它，可能有人在中间窃听。请向其所有者核实；若新密钥无误，请用 ssh-keygen -R &apos;{host}&apos; 删除旧密钥后重试。</translation>
    </message>
    <message>
        <source>The host key of {machine} was not accepted, and nothing was sent there.</source>
        <extracomment>ssh-key-unknown</extracomment>
        <translation>{machine} 的主机密钥未被接受，没有向其发送任何内容。</translation>
    </message>
    <message>
        <source>{machine} does not let this user in; look at the user&apos;s name, the key or the password.</source>
        <extracomment>ssh-denied</extracomment>
        <translation>{machine} 不允许此用户登录；请检查用户名、密钥或密码。</translation>
    </message>
    <message>
        <source>{machine} was not connected to, as a question of ssh was not answered; try again to be asked anew.</source>
        <extracomment>ssh-declined</extracomment>
        <translation>没有连接到 {machine}，因为 ssh 的一个提问没有得到回答；请重试，届时会再次询问。</translation>
    </message>
    <message>
        <source>ssh has a question before it connects to {machine}; try again to be asked.</source>
        <extracomment>ssh-would-ask</extracomment>
        <translation>ssh 在连接到 {machine} 之前有一个提问；请重试以便询问。</translation>
    </message>
    <message>
        <source>On the way to {machine}, the host {host} cannot be found ({why}); look at how its name is written, and at this computer&apos;s network.</source>
        <extracomment>ssh-unknown-host</extracomment>
        <translation>在通往 {machine} 的路径上找不到主机 {host}（{why}）；请检查其名称的写法以及本机的网络。</translation>
    </message>
    <message>
        <source>{machine} cannot be reached: {why}</source>
        <extracomment>ssh-failed</extracomment>
        <translation>无法连接 {machine}：{why}</translation>
    </message>
    <message>
        <source>{machine} let us in, but runs no command as it should: {why}</source>
        <extracomment>survey-failed</extracomment>
        <translation>{machine} 允许登录，但不能正常运行命令：{why}</translation>
    </message>
    <message>
        <source>{machine} is a {architecture} machine, and there is no warmbootctl for that here; install it there.</source>
        <extracomment>agent-none</extracomment>
        <translation>{machine} 是 {architecture} 机器，而这里没有适用的 warmbootctl；请在该机器上安装。</translation>
    </message>
    <message>
        <source>The warmbootctl that is to be sent, {path}, cannot be read: {why}.</source>
        <extracomment>agent-unreadable</extracomment>
        <translation>要发送的 warmbootctl（{path}）无法读取：{why}。</translation>
    </message>
    <message>
        <source>On {machine} the folder {path} cannot be made; give the user a home there.</source>
        <extracomment>agent-no-folder</extracomment>
        <translation>在 {machine} 上无法创建目录 {path}；请为该用户设置主目录。</translation>
    </message>
    <message>
        <source>On {machine} there is no room for warmbootctl in {path}; make some (5 MB), or install it there.</source>
        <extracomment>agent-no-room</extracomment>
        <translation>{machine} 的 {path} 中没有空间存放 warmbootctl；请腾出一些空间（5 MB），或在该机器上安装。</translation>
    </message>
    <message>
        <source>What arrived on {machine} is not what was sent; try again.</source>
        <extracomment>agent-damaged</extracomment>
        <translation>{machine} 收到的内容与发送的不一致；请重试。</translation>
    </message>
    <message>
        <source>On {machine} no program in {path} can be run (noexec, perhaps); install warmbootctl there instead.</source>
        <extracomment>agent-not-runnable</extracomment>
        <translation>{machine} 的 {path} 中无法运行程序（可能是 noexec）；请改为在该机器上安装 warmbootctl。</translation>
    </message>
    <message>
        <source>The connection to {machine} ended while warmbootctl was sent; try again.</source>
        <extracomment>agent-not-sent</extracomment>
        <translation>发送 warmbootctl 时与 {machine} 的连接中断；请重试。</translation>
    </message>
    <message>
        <source>On {machine} everything can be looked at, but nothing changed, as sudo said: {why}</source>
        <extracomment>sudo-refused</extracomment>
        <translation>在 {machine} 上可以查看一切，但不能作任何更改，因为 sudo 提示：{why}</translation>
    </message>
    <message>
        <source>Without the password for sudo on {machine} everything can be looked at, but nothing changed.</source>
        <extracomment>sudo-declined</extracomment>
        <translation>没有 {machine} 上的 sudo 密码，可以查看一切，但不能作任何更改。</translation>
    </message>
    <message>
        <source>On {machine} everything can be looked at, but nothing changed: doas asks for a password, which it takes at a terminal only. With permit nopass for this user in /etc/doas.conf there, or with sudo, it can be changed.</source>
        <extracomment>doas-asks</extracomment>
        <translation>在 {machine} 上可以查看一切，但不能作任何更改：doas 要求输入密码，而它只接受从终端输入。若在该机器的 /etc/doas.conf 中为此用户设置 permit nopass，或改用 sudo，就可以更改。</translation>
    </message>
    <message>
        <source>The list of servers, {path}, cannot be read: {why}.</source>
        <extracomment>servers-unreadable</extracomment>
        <translation>服务器列表 {path} 无法读取：{why}。</translation>
    </message>
    <message>
        <source>The list of servers cannot be written to {path}: {why}.</source>
        <extracomment>servers-unwritable</extracomment>
        <translation>服务器列表无法写入 {path}：{why}。</translation>
    </message>
    <message>
        <source>Line {line} of {path} is no server: {why}</source>
        <extracomment>servers-line</extracomment>
        <translation>{path} 的第 {line} 行不是服务器：{why}</translation>
    </message>
    <message>
        <source>How these are set up is not known yet: {machines}. Wait until they are connected, or leave them out.</source>
        <extracomment>export-unknown</extracomment>
        <translation>尚不清楚以下机器的配置：{machines}。请等待连接完成，或将其排除。</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <extracomment>export-there</extracomment>
        <translation>{path} 已存在。</translation>
    </message>
    <message>
        <source>{machine} is in the list already.</source>
        <extracomment>server-known</extracomment>
        <translation>{machine} 已在列表中。</translation>
    </message>
    <message>
        <source>These services run no more on {machine}: {units}.</source>
        <extracomment>services-failed</extracomment>
        <translation>{machine} 上的以下服务不再运行：{units}。</translation>
    </message>
    <message>
        <source>{machine} sent a line that is longer than any answer.</source>
        <extracomment>answer-too-long</extracomment>
        <translation>{machine} 发来的一行超出了任何应答的长度。</translation>
    </message>
    <message>
        <source>{machine} answered what nobody had asked.</source>
        <extracomment>answer-unasked</extracomment>
        <translation>{machine} 发来了未经请求的应答。</translation>
    </message>
    <message>
        <source>There is no connection to {machine}.</source>
        <extracomment>not-connected</extracomment>
        <translation>没有与 {machine} 的连接。</translation>
    </message>
    <message>
        <source>{machine} was rebooting, and nobody waits for it any more; it may be back by now.</source>
        <extracomment>waiting-stopped</extracomment>
        <translation>{machine} 此前正在重启，现已不再等待它；它可能已经重新上线。</translation>
    </message>
    <message>
        <source>Warmboot does not run as root on {machine}: it can be looked at, but not changed.</source>
        <extracomment>not-root-there</extracomment>
        <translation>Warmboot 在 {machine} 上不是以 root 身份运行：可以查看，但不能更改。</translation>
    </message>
    <message>
        <source>The login manager (systemd-logind) does not answer: {why}</source>
        <extracomment>login-manager-silent</extracomment>
        <translation>登录管理器（systemd-logind）没有响应：{why}</translation>
    </message>
    <message>
        <source>This user may not restart this computer; an administrator&apos;s policy forbids it.</source>
        <extracomment>reboot-forbidden</extracomment>
        <translation>此用户不能重启本机；管理员的策略禁止这样做。</translation>
    </message>
    <message>
        <source>The edits in this window that are not applied yet are no part of this.</source>
        <extracomment>review-without-edits</extracomment>
        <translation>此窗口中尚未应用的修改不包括在内。</translation>
    </message>
    <message>
        <source>It did not restart ({why}), but the next reboot is still set to go via {via}; &quot;Take back&quot; in the window or warmbootctl next default undoes that.</source>
        <extracomment>one-shot-stays</extracomment>
        <translation>没有重启（{why}），但下次重启仍设为通过 {via} 进行；可用窗口中的“撤回”或 warmbootctl next default 取消。</translation>
    </message>
    <message>
        <source>{machine} was told to restart, but it is still running after {minutes} minutes.</source>
        <extracomment>did-not-go-down</extracomment>
        <translation>已要求 {machine} 重启，但 {minutes} 分钟后它仍在运行。</translation>
    </message>
    <message>
        <source>{machine} has not come back within {minutes} minutes. Look at its console, or have it reset by its hoster: a reset goes through the firmware, and after a kexec that failed none is tried again before you say so. Warmboot goes on trying to reach it.</source>
        <extracomment>did-not-come-back</extracomment>
        <translation>{machine} 未在 {minutes} 分钟内重新上线。请查看其控制台，或请托管商将其复位：复位会通过固件进行，而且 kexec 失败后，在您明确恢复之前不会再次尝试。Warmboot 会继续尝试连接它。</translation>
    </message>
    <message>
        <source>The system bus (D-Bus) does not answer, so that nothing can be changed from here: {why}</source>
        <extracomment>system-bus-missing</extracomment>
        <translation>系统总线（D-Bus）没有响应，因此无法从这里作任何更改：{why}</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper is not installed on this computer; install Warmboot from a package, or use sudo warmbootctl in a terminal.</source>
        <extracomment>helper-missing</extracomment>
        <translation>本机未安装 Warmboot 的辅助程序；请以软件包形式安装 Warmboot，或在终端中使用 sudo warmbootctl。</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper cannot start ({why}); install Warmboot again. systemctl status warmboot-helper.service tells more.</source>
        <extracomment>helper-broken</extracomment>
        <translation>Warmboot 的辅助程序无法启动（{why}）；请重新安装 Warmboot。详情可用 systemctl status warmboot-helper.service 查看。</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper gave no answer within {minutes} minutes; journalctl -u warmboot-helper.service tells what it did.</source>
        <extracomment>helper-silent</extracomment>
        <translation>Warmboot 的辅助程序未在 {minutes} 分钟内应答；可用 journalctl -u warmboot-helper.service 查看它做了什么。</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper ended before it answered; the next change first rolls back what was half-done. journalctl -u warmboot-helper.service tells more.</source>
        <extracomment>helper-gone</extracomment>
        <translation>Warmboot 的辅助程序在应答之前就结束了；下一次更改会先回滚未完成的部分。详情可用 journalctl -u warmboot-helper.service 查看。</translation>
    </message>
    <message>
        <source>What answers as Warmboot&apos;s helper is not of this version; install Warmboot again.</source>
        <extracomment>helper-nonsense</extracomment>
        <translation>以 Warmboot 辅助程序身份应答的程序不是此版本；请重新安装 Warmboot。</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper refused it ({code}); journalctl -u warmboot-helper.service tells what was in the way.</source>
        <extracomment>helper-said</extracomment>
        <translation>Warmboot 的辅助程序拒绝了此操作（{code}）；可用 journalctl -u warmboot-helper.service 查看原因。</translation>
    </message>
    <message>
        <source>This is not what Warmboot&apos;s helper is asked with.</source>
        <extracomment>helper-arguments</extracomment>
        <translation>这不是 Warmboot 辅助程序所接受的请求。</translation>
    </message>
    <message>
        <source>This request belongs to another action than the one that was authorized.</source>
        <extracomment>helper-other-action</extracomment>
        <translation>此请求所属的操作与已授权的操作不同。</translation>
    </message>
    <message>
        <source>polkit, which asks for the password, is not there; install the package polkitd, or use sudo warmbootctl in a terminal.</source>
        <extracomment>polkit-missing</extracomment>
        <translation>没有用于询问密码的 polkit；请安装软件包 polkitd，或在终端中使用 sudo warmbootctl。</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not let you do this; it never does in a remote session. Use sudo warmbootctl in a terminal.</source>
        <extracomment>policy-forbids</extracomment>
        <translation>本机的策略不允许您这样做；在远程会话中一律不允许。请在终端中使用 sudo warmbootctl。</translation>
    </message>
    <message>
        <source>No program is running that could ask for an administrator&apos;s password; start your desktop&apos;s polkit agent, or use sudo warmbootctl in a terminal.</source>
        <extracomment>no-password-prompt</extracomment>
        <translation>没有能够询问管理员密码的程序在运行；请启动桌面的 polkit 代理，或在终端中使用 sudo warmbootctl。</translation>
    </message>
    <message>
        <source>Nothing was done: the password was not given, or was not right.</source>
        <extracomment>not-authenticated</extracomment>
        <translation>未作任何更改：没有输入密码，或密码不正确。</translation>
    </message>
    <message>
        <source>This field is empty; fill it in.</source>
        <extracomment>value-empty, beside its field</extracomment>
        <translation>此栏为空；请填写。</translation>
    </message>
    <message>
        <source>There are more than 64 entries here; leave some out.</source>
        <extracomment>too-many, beside its field</extracomment>
        <translation>这里超过了 64 项；请去掉一些。</translation>
    </message>
    <message>
        <source>-- would hand everything behind it to init; write the whole line into “This line instead” for that.</source>
        <extracomment>flag-dashes, beside its field</extracomment>
        <translation>-- 会把其后的所有内容交给 init；如有需要，请把整行写入“改用此命令行”。</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; would be overruled by panic={seconds}; set the seconds under “Restart after a panic” instead.</source>
        <extracomment>flag-panic, beside its field</extracomment>
        <translation>“{value}”会被 panic={seconds} 覆盖；请改为在“panic 后重启延时”中设置秒数。</translation>
    </message>
    <message>
        <source>No /boot/vmlinuz-VERSION with modules and an initrd was found; choose a fixed kernel.</source>
        <extracomment>no-kernel-found, beside its field</extracomment>
        <translation>未找到带有模块和 initrd 的 /boot/vmlinuz-VERSION；请选择固定的内核。</translation>
    </message>
    <message>
        <source>No boot loader was found whose configuration Warmboot can read (grub.cfg of GRUB, the entries of systemd-boot); choose another kernel.</source>
        <extracomment>loader-none, beside its field</extracomment>
        <translation>未找到 Warmboot 能读取其配置的引导加载程序（GRUB 的 grub.cfg、systemd-boot 的条目）；请选择其他内核。</translation>
    </message>
    <message>
        <source>What {path} starts is decided when it runs ({text}); choose another kernel.</source>
        <extracomment>loader-decides, beside its field</extracomment>
        <translation>{path} 启动什么要到运行时才决定（{text}）；请选择其他内核。</translation>
    </message>
    <message>
        <source>What {path} starts by default, &quot;{title}&quot;, is no Linux kernel of this system that could be loaded; choose another.</source>
        <extracomment>loader-no-linux, beside its field</extracomment>
        <translation>{path} 默认启动的“{title}”不是本系统中可加载的 Linux 内核；请选择其他内核。</translation>
    </message>
    <message>
        <source>Where {file} lies, which {path} starts by default, cannot be told; choose another kernel.</source>
        <extracomment>loader-file-unknown, beside its field</extracomment>
        <translation>{path} 默认启动 {file}，但无法确定其位置；请选择其他内核。</translation>
    </message>
    <message>
        <source>{path} cannot be read, so that what the boot loader starts cannot be told: {why}.</source>
        <extracomment>loader-unreadable, beside its field</extracomment>
        <translation>无法读取 {path}，因此无法确定引导加载程序启动什么：{why}。</translation>
    </message>
    <message>
        <source>Bootctl, which knows what systemd-boot starts, does not tell ({why}); choose another kernel.</source>
        <extracomment>loader-silent, beside its field</extracomment>
        <translation>只有 bootctl 知道 systemd-boot 启动什么，但它没有给出结果（{why}）；请选择其他内核。</translation>
    </message>
    <message>
        <source>The kernel inside {path} carries no signature of its own, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>uki-kernel-unsigned, beside its field</extracomment>
        <translation>{path} 内的内核自身没有签名，而内核处于锁定状态（{lockdown}）：kexec 会拒绝它。请选择已签名的内核。</translation>
    </message>
    <message>
        <source>An odd double quote or a stray -- would hide its end from the kernel; correct /etc/warmboot.conf or the boot loader.</source>
        <extracomment>cmdline-broken, beside its field</extracomment>
        <translation>不成对的双引号或游离的 -- 会使内核看不到命令行的末尾；请改正 /etc/warmboot.conf 或引导加载程序。</translation>
    </message>
    <message>
        <source>Somebody types a passphrase for {disk} at boot (/etc/crypttab), and the watchdog would reset the machine meanwhile; unlock it by a key file or the TPM, or leave the watchdog out.</source>
        <extracomment>watchdog-passphrase, beside its field</extracomment>
        <translation>启动时需要有人为 {disk} 输入密码短语（/etc/crypttab），其间看门狗会复位机器；请用密钥文件或 TPM 解锁，或不使用看门狗。</translation>
    </message>
    <message>
        <source>The command line would have {length} characters, and the kernel takes {limit}; take words off it.</source>
        <extracomment>cmdline-too-long, beside its field</extracomment>
        <translation>命令行长度将达 {length} 个字符，而内核只接受 {limit} 个；请移除一些参数。</translation>
    </message>
    <message>
        <source>the shutdown ended before the jump</source>
        <extracomment>reason</extracomment>
        <translation>关机过程在跳转之前就结束了</translation>
    </message>
    <message>
        <source>the last kexec did not arrive: the machine came back through the firmware</source>
        <extracomment>reason</extracomment>
        <translation>上一次 kexec 未能成功：机器是通过固件恢复的</translation>
    </message>
    <message>
        <source>the last boot by kexec ended without shutting down before it was found healthy</source>
        <extracomment>reason</extracomment>
        <translation>上一次通过 kexec 的启动在判定为健康之前，未经正常关机就中断了</translation>
    </message>
    <message>
        <source>this boot came by kexec and was not ready in time ({state})</source>
        <extracomment>reason</extracomment>
        <translation>本次启动来自 kexec，未及时就绪（{state}）</translation>
    </message>
    <message>
        <source>nobody confirmed within {minutes} min that it is good</source>
        <extracomment>reason</extracomment>
        <translation>{minutes} 分钟内无人确认其正常</translation>
    </message>
    <message>
        <source>{unit} is not active</source>
        <extracomment>reason</extracomment>
        <translation>{unit} 未处于活动状态</translation>
    </message>
    <message>
        <source>sshd does not run, which ran before</source>
        <extracomment>reason</extracomment>
        <translation>先前运行的 sshd 现在没有运行</translation>
    </message>
    <message>
        <source>there is no way into the network, as there was before</source>
        <extracomment>reason</extracomment>
        <translation>先前可用的网络现已不通</translation>
    </message>
    <message>
        <source>the kernel was not loaded in this shutdown</source>
        <extracomment>reason</extracomment>
        <translation>内核不是在这次关机中加载的</translation>
    </message>
    <message>
        <source>the loaded kernel is gone</source>
        <extracomment>reason</extracomment>
        <translation>已加载的内核不见了</translation>
    </message>
    <message>
        <source>the mark does not belong to the loaded kernel</source>
        <extracomment>reason</extracomment>
        <translation>标记与已加载的内核不符</translation>
    </message>
    <message>
        <source>systemd refused to kexec</source>
        <extracomment>reason</extracomment>
        <translation>systemd 拒绝执行 kexec</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is incomplete or has a line that it must not have: {line}</source>
        <extracomment>reason</extracomment>
        <translation>/etc/warmboot.conf 不完整，或含有不允许的行：{line}</translation>
    </message>
    <message>
        <source>/boot is not mounted, and unshare is not installed</source>
        <extracomment>reason</extracomment>
        <translation>/boot 未挂载，且未安装 unshare</translation>
    </message>
    <message>
        <source>{path} is missing, empty or unreadable</source>
        <extracomment>reason</extracomment>
        <translation>{path} 缺失、为空或无法读取</translation>
    </message>
    <message>
        <source>could not join the initrds (is /run full?)</source>
        <extracomment>reason</extracomment>
        <translation>无法合并各 initrd（/run 是否已满？）</translation>
    </message>
    <message>
        <source>the kernel gave no random id</source>
        <extracomment>reason</extracomment>
        <translation>内核没有给出随机 ID</translation>
    </message>
    <message>
        <source>the command line has an odd quote or a stray --, which would hide its end</source>
        <extracomment>reason</extracomment>
        <translation>命令行中有不成对的引号或游离的 --，会遮住其末尾</translation>
    </message>
    <message>
        <source>the kexec program is not installed</source>
        <extracomment>reason</extracomment>
        <translation>未安装 kexec 程序</translation>
    </message>
    <message>
        <source>an image of another program is loaded and cannot be unloaded</source>
        <extracomment>reason</extracomment>
        <translation>已加载其他程序的映像，且无法卸载</translation>
    </message>
    <message>
        <source>kexec did not load {path}: {why}</source>
        <extracomment>reason</extracomment>
        <translation>kexec 未能加载 {path}：{why}</translation>
    </message>
    <message>
        <source>kexec reported success, but the kernel has no image</source>
        <extracomment>reason</extracomment>
        <translation>kexec 报告成功，但内核中没有映像</translation>
    </message>
    <message>
        <source>the kernel or its initrd changed while it was being loaded</source>
        <extracomment>reason</extracomment>
        <translation>内核或其 initrd 在加载过程中发生了变化</translation>
    </message>
    <message>
        <source>cannot write {path}</source>
        <extracomment>reason</extracomment>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>no installed kernel with modules and initrd was found in /boot</source>
        <extracomment>reason</extracomment>
        <translation>在 /boot 中未找到带有模块和 initrd 的已安装内核</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf names no kernel</source>
        <extracomment>reason</extracomment>
        <translation>/etc/warmboot.conf 没有指定内核</translation>
    </message>
    <message>
        <source>{path} is cut short</source>
        <extracomment>reason</extracomment>
        <translation>{path} 不完整</translation>
    </message>
    <message>
        <source>awk is not installed, which reads what the boot loader starts</source>
        <extracomment>reason</extracomment>
        <translation>未安装 awk，而读取引导加载程序的启动内容需要它</translation>
    </message>
    <message>
        <source>no boot loader was found whose configuration can be read</source>
        <extracomment>reason</extracomment>
        <translation>未找到能读取其配置的引导加载程序</translation>
    </message>
    <message>
        <source>what {path} starts is decided when it runs ({text})</source>
        <extracomment>reason</extracomment>
        <translation>{path} 启动什么要到运行时才决定（{text}）</translation>
    </message>
    <message>
        <source>{path} has no entry that could be started</source>
        <extracomment>reason</extracomment>
        <translation>{path} 中没有可启动的条目</translation>
    </message>
    <message>
        <source>what {path} starts by default is no Linux kernel ({title})</source>
        <extracomment>reason</extracomment>
        <translation>{path} 默认启动的不是 Linux 内核（{title}）</translation>
    </message>
    <message>
        <source>where {file} lies, which {path} starts, cannot be told</source>
        <extracomment>reason</extracomment>
        <translation>{path} 启动 {file}，但无法确定其位置</translation>
    </message>
    <message>
        <source>what {path} starts by default cannot be told</source>
        <extracomment>reason</extracomment>
        <translation>无法确定 {path} 默认启动什么</translation>
    </message>
    <message>
        <source>{path} is no kernel image</source>
        <extracomment>reason</extracomment>
        <translation>{path} 不是内核映像</translation>
    </message>
    <message>
        <source>the kernel in {path} could not be taken out (is it whole, and is there room in /run?)</source>
        <extracomment>reason</extracomment>
        <translation>无法取出 {path} 中的内核（它是否完整，/run 中是否有空间？）</translation>
    </message>
    <message>
        <source>the kernel in {path} is cut short</source>
        <extracomment>reason</extracomment>
        <translation>{path} 中的内核不完整</translation>
    </message>
    <message>
        <source>the initrd in {path} could not be taken out (is it whole, and is there room in /run?)</source>
        <extracomment>reason</extracomment>
        <translation>无法取出 {path} 中的 initrd（它是否完整，/run 中是否有空间？）</translation>
    </message>
    <message>
        <source>the mode is bios</source>
        <extracomment>reason</extracomment>
        <translation>重启模式为 BIOS</translation>
    </message>
    <message>
        <source>it was asked for this one reboot</source>
        <extracomment>reason</extracomment>
        <translation>已为这一次重启指定</translation>
    </message>
    <message>
        <source>{path} says neither bios nor kexec: {text}</source>
        <extracomment>reason</extracomment>
        <translation>{path} 的内容既不是 bios 也不是 kexec：{text}</translation>
    </message>
    <message>
        <source>kexec is suspended after a failure (warmbootctl status tells more)</source>
        <extracomment>reason</extracomment>
        <translation>kexec 失败后已被暂停（详情见 warmbootctl status）</translation>
    </message>
    <message>
        <source>cannot write to {path}</source>
        <extracomment>reason</extracomment>
        <translation>无法写入 {path}</translation>
    </message>
    <message>
        <source>a reboot argument was given</source>
        <extracomment>reason</extracomment>
        <translation>指定了重启参数</translation>
    </message>
    <message>
        <source>{what} was requested</source>
        <extracomment>reason</extracomment>
        <translation>已请求 {what}</translation>
    </message>
    <message>
        <source>a unit failed whose failure reboots the machine</source>
        <extracomment>reason</extracomment>
        <translation>有单元失败，而其失败会重启机器</translation>
    </message>
    <message>
        <source>the management controller (IPMI) has another boot device set</source>
        <extracomment>reason</extracomment>
        <translation>管理控制器（IPMI）设置了其他启动设备</translation>
    </message>
    <message>
        <source>cannot read {path}</source>
        <extracomment>reason</extracomment>
        <translation>无法读取 {path}</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set</source>
        <extracomment>reason</extracomment>
        <translation>设置了一次性的 GRUB 条目</translation>
    </message>
    <message>
        <source>the package manager is at work</source>
        <extracomment>reason</extracomment>
        <translation>软件包管理器正在运行</translation>
    </message>
    <message>
        <source>is it a file?</source>
        <extracomment>reason</extracomment>
        <translation>它是文件吗？</translation>
    </message>
    <message>
        <source>only root may</source>
        <extracomment>reason</extracomment>
        <translation>只有 root 可以</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <extracomment>reason</extracomment>
        <translation>未安装</translation>
    </message>
    <message>
        <source>it shows no default</source>
        <extracomment>reason</extracomment>
        <translation>它没有给出默认项</translation>
    </message>
    <message>
        <source>{path} is missing</source>
        <extracomment>reason</extracomment>
        <translation>{path} 缺失</translation>
    </message>
    <message>
        <source>{unit} failed</source>
        <extracomment>reason</extracomment>
        <translation>{unit} 失败</translation>
    </message>
    <message>
        <source>the distribution&apos;s default</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>发行版的默认内核</translation>
    </message>
    <message>
        <source>the newest installed one</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>已安装的最新内核</translation>
    </message>
    <message>
        <source>what the boot loader starts by default</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>引导加载程序默认启动的内核</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>{path} with {initrds}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>{path}，附 {initrds}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>引导加载程序的命令行</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, with {added}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>引导加载程序的命令行，加上 {added}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>引导加载程序的命令行，去掉 {removed}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, with {added}, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>引导加载程序的命令行，加上 {added}，去掉 {removed}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, with {added}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>“{line}”，加上 {added}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>“{line}”，去掉 {removed}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, with {added}, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>“{line}”，加上 {added}，去掉 {removed}</translation>
    </message>
    <message>
        <source>The card does not start anew under NVIDIA&apos;s own driver unless that is unloaded before the kexec (rmmod nvidia_drm nvidia_modeset nvidia_uvm nvidia).</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>使用 NVIDIA 自有驱动时，除非在 kexec 之前卸载该驱动（rmmod nvidia_drm nvidia_modeset nvidia_uvm nvidia），否则显卡无法重新初始化。</translation>
    </message>
    <message>
        <source>Kernels from before 2026 do not bring the card to rest at a kexec.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>2026 年之前的内核在 kexec 时不会使显卡停下来。</translation>
    </message>
    <message>
        <source>Some cards show nothing after a kexec, though the machine answers.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>部分显卡在 kexec 之后没有任何显示，但机器仍有响应。</translation>
    </message>
    <message>
        <source>On a big server the next kernel was reset as it began to write to the screen.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>在一台大型服务器上，下一个内核刚开始向屏幕输出就被复位。</translation>
    </message>
    <message>
        <source>After a kexec the virtual screen gives no answer for a minute, and then is not there.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>kexec 之后，虚拟屏幕一分钟没有响应，随后便消失了。</translation>
    </message>
    <message>
        <source>Cards with old firmware do not come up after a kexec; ConnectX-4 wants 12.17.1502 (Ethernet) or 12.17.2020 (InfiniBand) at least.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>固件较旧的网卡在 kexec 之后无法启动；ConnectX-4 至少需要 12.17.1502（以太网）或 12.17.2020（InfiniBand）。</translation>
    </message>
    <message>
        <source>Its part in shutting down can hang while the card is in use.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>网卡正在使用时，该驱动的关机处理可能会卡死。</translation>
    </message>
    <message>
        <source>On some machines the network gets no address after a kexec (I219-LM); switching off &quot;Extended DHCP Timeout&quot; in the firmware has helped.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>在某些机器上，kexec 之后网络得不到地址（I219-LM）；在固件中关闭“Extended DHCP Timeout”曾解决此问题。</translation>
    </message>
    <message>
        <source>Some cards (RTL8127) do not come back from a restart without a power cycle under this driver.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>使用此驱动时，部分网卡（RTL8127）重启后无法恢复，除非断电再上电。</translation>
    </message>
    <message>
        <source>Some Smart Array controllers cannot be reset by the driver unless it is told to.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>对部分 Smart Array 控制器，驱动须得到明确指示才能将其复位。</translation>
    </message>
    <message>
        <source>The engine is left at work, and the next kernel hangs at its test or finds it broken.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>该 DMA 引擎仍在工作，下一个内核会在对其测试时卡死，或发现它已损坏。</translation>
    </message>
    <message>
        <source>Rented servers with this board (OVH EG-32) find no disks after a kexec, or drown in interrupts.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>装有此主板的租用服务器（OVH EG-32）在 kexec 之后找不到磁盘，或被中断淹没。</translation>
    </message>
    <message>
        <source>It loses its network after a kexec; switching off &quot;Extended DHCP Timeout&quot; in the firmware has helped.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>它在 kexec 之后失去网络；在固件中关闭“Extended DHCP Timeout”曾解决此问题。</translation>
    </message>
    <message>
        <source>What systemd-boot starts is known to bootctl on the running machine only; choose another kernel.</source>
        <extracomment>loader-not-here, beside its field</extracomment>
        <translation>systemd-boot 启动什么只有运行中机器上的 bootctl 才知道；请选择其他内核。</translation>
    </message>
    <message>
        <source>only root can read /etc/warmboot.conf, which says whether it is a kexec</source>
        <extracomment>next-settings-private</extracomment>
        <translation>只有 root 能读取 /etc/warmboot.conf，而是否使用 kexec 由它决定</translation>
    </message>
    <message>
        <source>This is NixOS, where /etc is generated. Its own prepare-kexec.service loads the kernel for systemctl kexec; use that instead of Warmboot.</source>
        <extracomment>nixos</extracomment>
        <translation>这是 NixOS，其 /etc 由系统生成。它自带的 prepare-kexec.service 会为 systemctl kexec 加载内核；请使用该服务，而不要使用 Warmboot。</translation>
    </message>
    <message>
        <source>{path} of the distribution loads a kernel at each reboot as well; where Warmboot is installed, it unloads that and uses its own.</source>
        <extracomment>vendor-loader</extracomment>
        <translation>发行版的 {path} 在每次重启时也会加载内核；在安装了 Warmboot 的机器上，Warmboot 会卸载那个内核，改用自己的。</translation>
    </message>
    <message>
        <source>{path} of the distribution loads a kernel at each reboot, and goes on doing so.</source>
        <extracomment>vendor-loader-stays</extracomment>
        <translation>发行版的 {path} 在每次重启时都会加载内核，并且今后仍会如此。</translation>
    </message>
    <message>
        <source>Only root can read /etc/warmboot.conf. To change it here, let everybody read it again: chmod a+r it as root.</source>
        <extracomment>settings-private</extracomment>
        <translation>只有 root 能读取 /etc/warmboot.conf。要在此处更改，请重新允许所有人读取：以 root 身份执行 chmod a+r。</translation>
    </message>
    <message>
        <source>{unit} is read from {path}, which goes before Warmboot&apos;s file of that name; remove {path}.</source>
        <extracomment>unit-shadowed</extracomment>
        <translation>{unit} 读取自 {path}，它优先于 Warmboot 的同名文件；请删除 {path}。</translation>
    </message>
    <message>
        <source>It failed ({why}), and putting everything back failed as well; the next change tries again.</source>
        <extracomment>rollback-failed</extracomment>
        <translation>操作失败（{why}），恢复原状也未成功；下一次更改会再次尝试恢复。</translation>
    </message>
    <message>
        <source>On this computer an administrator confirms a boot in a terminal: sudo warmbootctl confirm.</source>
        <extracomment>confirm-here</extracomment>
        <translation>在本机上，由管理员在终端中确认启动：sudo warmbootctl confirm。</translation>
    </message>
    <message>
        <source>Warmboot then leaves ordinary reboots to the firmware; something else that was found here may not.</source>
        <extracomment>plan-bios-from-us</extracomment>
        <translation>此后 Warmboot 把常规重启交给固件；但此处发现的其他设置可能并非如此。</translation>
    </message>
    <message>
        <source>This is a virtual machine, whose firmware takes next to no time: kexec gains little here.</source>
        <extracomment>virtual-machine-some</extracomment>
        <translation>这是一台虚拟机，其固件几乎不占用时间：kexec 在这里收效甚微。</translation>
    </message>
    <message>
        <source>After a power cut the boot loader starts the machine; it should start the kernel that a kexec starts.</source>
        <extracomment>why-loader</extracomment>
        <translation>断电之后由引导加载程序启动机器；它应当启动与 kexec 相同的内核。</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; holds a newline, another control character, one that cannot be seen or turns the direction of reading, or bytes that are not UTF-8.</source>
        <extracomment>value-control-characters</extracomment>
        <translation>{field}: “{value}”中含有换行符、其他控制字符、不可见或改变阅读方向的字符，或非 UTF-8 字节。</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set (next_entry), and GRUB cannot write to LVM or RAID to take it back; do that yourself: grub-editenv - unset next_entry</source>
        <extracomment>grub-next-entry-stays</extracomment>
        <translation>设置了一次性的 GRUB 条目（next_entry），而 GRUB 无法写入 LVM 或 RAID 来取消它；请自行取消：grub-editenv - unset next_entry</translation>
    </message>
    <message>
        <source>GRUB keeps a part of its environment beside the file system here (env_block), and it cannot be read; a one-time entry may be set</source>
        <extracomment>grub-environment-elsewhere</extracomment>
        <translation>GRUB 在此把一部分环境保存在文件系统之外（env_block），无法读取；可能设置了一次性条目</translation>
    </message>
    <message>
        <source>{unit} runs {path}, which does not exist, so that it loads nothing.</source>
        <extracomment>adopt-flaw-program</extracomment>
        <translation>{unit} 运行的 {path} 不存在，因此不会加载任何内核。</translation>
    </message>
    <message>
        <source>{path} calls systemctl with {word}, an option that it does not have, and starts no kernel.</source>
        <extracomment>adopt-flaw-option</extracomment>
        <translation>{path} 用 {word} 调用 systemctl，而它没有这个选项，因此不会启动任何内核。</translation>
    </message>
    <message>
        <source>{unit} loads its kernel at boot and not at the shutdown, so that a reboot starts the one of then, and not what an update has brought since.</source>
        <extracomment>adopt-flaw-at-boot</extracomment>
        <translation>{unit} 在开机时而不是关机时加载内核，因此重启会启动当时的内核，而不是之后更新带来的内核。</translation>
    </message>
    <message>
        <source>{unit} loads a kernel for systemctl kexec alone, which has none to start once it is gone; a reboot via kexec takes its place.</source>
        <extracomment>adopt-kexec-target</extracomment>
        <translation>{unit} 只为 systemctl kexec 加载内核，移除之后它便没有内核可启动；通过 kexec 重启会取而代之。</translation>
    </message>
    <message>
        <source>{field}: {path} does not exist, and --follow default needs it; choose a kernel in another way: {options}.</source>
        <extracomment>default-missing</extracomment>
        <translation>{field}: {path} 不存在，而 --follow default 需要它；请用其他方式选择内核：{options}。</translation>
    </message>
    <message>
        <source>kernel: /boot is in /etc/fstab but not mounted, so that no kernel is found there; mount /boot and try again.</source>
        <extracomment>kernel-boot-unmounted</extracomment>
        <translation>kernel: /boot 在 /etc/fstab 中但未挂载，因此找不到内核；请挂载（mount /boot）后重试。</translation>
    </message>
    <message>
        <source>kernel: no boot loader was found whose configuration Warmboot can read (grub.cfg of GRUB, the entries of systemd-boot); choose a kernel instead: {options}.</source>
        <extracomment>loader-none</extracomment>
        <translation>kernel: 未找到 Warmboot 能读取其配置的引导加载程序（GRUB 的 grub.cfg、systemd-boot 的条目）；请改为选择内核：{options}。</translation>
    </message>
    <message>
        <source>kernel: what {path} starts is decided when it runs ({text}); choose a kernel instead: {options}.</source>
        <extracomment>loader-decides</extracomment>
        <translation>kernel: {path} 启动什么要到运行时才决定（{text}）；请改为选择内核：{options}。</translation>
    </message>
    <message>
        <source>kernel: {path} has no entry that could be started; is it whole? Make it anew (grub-mkconfig -o {path}), or choose a kernel: {options}.</source>
        <extracomment>loader-empty</extracomment>
        <translation>kernel: {path} 中没有可启动的条目；它是否完整？请重新生成（grub-mkconfig -o {path}），或选择内核：{options}。</translation>
    </message>
    <message>
        <source>kernel: what {path} starts by default, &quot;{title}&quot;, is no Linux kernel of this system that could be loaded; choose one: {options}.</source>
        <extracomment>loader-no-linux</extracomment>
        <translation>kernel: {path} 默认启动的“{title}”不是本系统中可加载的 Linux 内核；请选择一个：{options}。</translation>
    </message>
    <message>
        <source>kernel: where {file} lies, which {path} starts by default, cannot be told; choose a kernel instead: {options}.</source>
        <extracomment>loader-file-unknown</extracomment>
        <translation>kernel: {path} 默认启动 {file}，但无法确定其位置；请改为选择内核：{options}。</translation>
    </message>
    <message>
        <source>kernel: {path} starts {file} by default, which does not exist, so that the boot loader would fail; make {path} anew (update-grub, or grub-mkconfig -o {path}), or choose a kernel for kexec: {options}.</source>
        <extracomment>loader-file-missing</extracomment>
        <translation>kernel: {path} 默认启动 {file}，但该文件不存在，引导加载程序会失败；请重新生成 {path}（update-grub 或 grub-mkconfig -o {path}），或为 kexec 选择内核：{options}。</translation>
    </message>
    <message>
        <source>kernel: {path} starts another system by default than the one that runs ({word}), or another state of it; that is for the boot loader to start. To start a kernel of this one: {options}.</source>
        <extracomment>loader-other-system</extracomment>
        <translation>kernel: {path} 默认启动的不是正在运行的系统（{word}），或是它的另一个状态；这应由引导加载程序来启动。要启动本系统的内核：{options}。</translation>
    </message>
    <message>
        <source>kernel: what systemd-boot starts is known to bootctl on the running machine only; choose a kernel instead: {options}.</source>
        <extracomment>loader-not-here</extracomment>
        <translation>kernel: systemd-boot 启动什么只有运行中机器上的 bootctl 才知道；请改为选择内核：{options}。</translation>
    </message>
    <message>
        <source>kernel: bootctl, which knows what systemd-boot starts, does not tell ({why}); choose a kernel instead: {options}.</source>
        <extracomment>loader-silent</extracomment>
        <translation>kernel: 只有 bootctl 知道 systemd-boot 启动什么，但它没有给出结果（{why}）；请改为选择内核：{options}。</translation>
    </message>
    <message>
        <source>{path} is a hand-made kexec set-up for systemctl kexec alone; ordinary reboots do without it.</source>
        <extracomment>foreign-set-up-kexec</extracomment>
        <translation>{path} 是只用于 systemctl kexec 的手工 kexec 配置；普通重启不经过它。</translation>
    </message>
    <message>
        <source>{path} loads or starts a kernel at each boot ({text}); take that line out by hand.</source>
        <extracomment>foreign-set-up-line</extracomment>
        <translation>{path} 在每次开机时加载或启动内核（{text}）；请手动删除该行。</translation>
    </message>
    <message>
        <source>{path} runs {script}, which loads or starts a kernel; take that out by hand.</source>
        <extracomment>foreign-set-up-script</extracomment>
        <translation>{path} 运行 {script}，后者会加载或启动内核；请手动将其删除。</translation>
    </message>
    <message>
        <source>Debian&apos;s kexec-load loads a kernel at each reboot as well (LOAD_KEXEC=true in {path}); where Warmboot is installed, it unloads that and uses its own.</source>
        <extracomment>vendor-loader-debian</extracomment>
        <translation>Debian 的 kexec-load 在每次重启时也会加载内核（{path} 中的 LOAD_KEXEC=true）；在安装了 Warmboot 的机器上，Warmboot 会卸载那个内核，改用自己的。</translation>
    </message>
    <message>
        <source>{path} overrules Warmboot: it sets the commands of {unit} anew; remove {path}.</source>
        <extracomment>drop-in-overrules</extracomment>
        <translation>{path} 覆盖了 Warmboot：它重新设置了 {unit} 的命令；请删除 {path}。</translation>
    </message>
    <message>
        <source>{path} makes {unit} run something else beside what Warmboot runs there ({text}); see that it neither fails nor takes long.</source>
        <extracomment>unit-runs-more</extracomment>
        <translation>{path} 让 {unit} 除 Warmboot 在那里运行的内容之外还运行别的（{text}）；请确保它既不失败也不耗时过长。</translation>
    </message>
    <message>
        <source>{unit} is read from {path} and not from systemd&apos;s own file, so that nobody can tell when in a shutdown it runs; remove {path}.</source>
        <extracomment>reboot-unit-replaced</extracomment>
        <translation>{unit} 读取自 {path} 而不是 systemd 自己的文件，因此无法得知它在关机的哪个阶段运行；请删除 {path}。</translation>
    </message>
    <message>
        <source>The initrd {initrd} is by its name for another kernel than {kernel}, which would find none of its modules in it; correct the links, or name both with --kernel and --initrd.</source>
        <extracomment>warning-initrd-other</extracomment>
        <translation>从名称看，initrd {initrd} 属于另一个内核而不是 {kernel}，后者在其中找不到自己的任何模块；请更正链接，或用 --kernel 和 --initrd 同时指定两者。</translation>
    </message>
    <message>
        <source>The boot loader starts {path} by default.</source>
        <extracomment>check-loader-starts</extracomment>
        <translation>引导加载程序默认启动 {path}。</translation>
    </message>
    <message>
        <source>The boot loader starts {path} the next time only (a one-time entry); what it starts by default shows after that.</source>
        <extracomment>check-loader-once</extracomment>
        <translation>引导加载程序仅在下一次启动 {path}（一次性条目）；之后才能看到它默认启动什么。</translation>
    </message>
    <message>
        <source>{path} does not exist, and this choice needs it; choose another kernel.</source>
        <extracomment>default-missing, beside its field</extracomment>
        <translation>{path} 不存在，而此选项需要它；请选择其他内核。</translation>
    </message>
    <message>
        <source>{path} starts {file} by default, which does not exist, so that the boot loader would fail; make {path} anew (update-grub, or grub-mkconfig -o {path}), or choose another kernel.</source>
        <extracomment>loader-file-missing, beside its field</extracomment>
        <translation>{path} 默认启动 {file}，但该文件不存在，引导加载程序会失败；请重新生成 {path}（update-grub 或 grub-mkconfig -o {path}），或选择其他内核。</translation>
    </message>
    <message>
        <source>{path} starts another system by default ({word})</source>
        <extracomment>reason</extracomment>
        <translation>{path} 默认启动另一个系统（{word}）</translation>
    </message>
    <message>
        <source>{path} starts another state of the system by default ({word})</source>
        <extracomment>reason</extracomment>
        <translation>{path} 默认启动系统的另一个状态（{word}）</translation>
    </message>
    <message>
        <source>cannot read all that {path} keeps</source>
        <extracomment>reason</extracomment>
        <translation>无法读取 {path} 保存的全部内容</translation>
    </message>
    <message>
        <source>The reboot was called off before it was asked for.</source>
        <extracomment>reboot-called-off</extracomment>
        <translation>重启在发出请求之前已取消。</translation>
    </message>
    <message>
        <source>another load of a kernel is at work</source>
        <extracomment>reason</extracomment>
        <translation>另一个内核加载正在进行</translation>
    </message>
    <message>
        <source>kernel: the boot loader that started this machine ({name}) is one that Warmboot cannot read; choose a kernel instead: {options}.</source>
        <extracomment>loader-unknown</extracomment>
        <translation>kernel: Warmboot 无法读取启动这台机器的引导加载程序（{name}）；请改为选择内核：{options}。</translation>
    </message>
    <message>
        <source>{path} is a link that leads out of {root}, to files of the running system; make it a relative link, or run warmbootctl in there: chroot {root} warmbootctl.</source>
        <extracomment>link-out-of-root</extracomment>
        <translation>{path} 是一个指向 {root} 之外（正在运行的系统的文件）的链接；请将其改为相对链接，或在其中运行 warmbootctl：chroot {root} warmbootctl。</translation>
    </message>
    <message>
        <source>The boot loader that started this machine ({name}) is one that Warmboot cannot read; choose another kernel.</source>
        <extracomment>loader-unknown, beside its field</extracomment>
        <translation>Warmboot 无法读取启动这台机器的引导加载程序（{name}）；请选择其他内核。</translation>
    </message>
    <message>
        <source>the last kexec did not arrive: another kernel was started in its place</source>
        <extracomment>reason</extracomment>
        <translation>上一次 kexec 未能成功：启动的是另一个内核</translation>
    </message>
    <message>
        <source>the last boot by kexec was no good: {why}</source>
        <extracomment>reason</extracomment>
        <translation>上一次通过 kexec 的启动有问题：{why}</translation>
    </message>
    <message>
        <source>nothing more is known</source>
        <extracomment>reason</extracomment>
        <translation>没有更多信息</translation>
    </message>
    <message>
        <source>the boot loader that started this machine is one that cannot be read</source>
        <extracomment>reason</extracomment>
        <translation>启动这台机器的引导加载程序无法读取</translation>
    </message>
    <message>
        <source>{path} has no room left, so that a failed kexec could not be noted</source>
        <extracomment>next-full</extracomment>
        <translation>{path} 没有剩余空间，因此无法记录失败的 kexec</translation>
    </message>
    <message>
        <source>{unit} has failed, whose failure reboots the machine; systemctl reset-failed takes that back</source>
        <extracomment>next-failed-unit</extracomment>
        <translation>{unit} 已失败，而它失败时会重启机器；systemctl reset-failed 可撤销此状态</translation>
    </message>
    <message>
        <source>{unit} is masked or missing, so that nothing happens</source>
        <extracomment>next-keys-masked</extracomment>
        <translation>{unit} 已被屏蔽或不存在，因此什么也不会发生</translation>
    </message>
    <message>
        <source>{unit} is what it starts, and no reboot</source>
        <extracomment>next-keys-other</extracomment>
        <translation>它启动的是 {unit}，而不是重启</translation>
    </message>
    <message>
        <source>{path} is no file that can be read; a one-time GRUB entry may be set</source>
        <extracomment>grub-environment-unreadable</extracomment>
        <translation>{path} 不是可读取的文件；可能设置了一次性的 GRUB 条目</translation>
    </message>
    <message>
        <source>A kernel that was loaded by hand is not taken back by Warmboot; leave --confirm out, or reboot --via kexec.</source>
        <extracomment>confirm-by-hand</extracomment>
        <translation>Warmboot 不会撤回手动加载的内核；请去掉 --confirm，或使用 reboot --via kexec。</translation>
    </message>
    <message>
        <source>{path} is made anew.</source>
        <extracomment>plan-state-folder</extracomment>
        <translation>将重新创建 {path}。</translation>
    </message>
    <message>
        <source>A name has no # in it, which begins a remark in the list of servers: {value}</source>
        <extracomment>servers-name</extracomment>
        <translation>名称中不能有 #，它在服务器列表中表示备注的开始：{value}</translation>
    </message>
    <message>
        <source>How these are set up cannot be told, and a playbook would change it: {machines}. Their settings cannot be read, or are not those of Warmboot; leave them out.</source>
        <extracomment>export-not-ours</extracomment>
        <translation>无法得知这些机器的设置情况，而 playbook 会改变它：{machines}。它们的设置无法读取，或不是 Warmboot 的设置；请将它们排除在外。</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Reboot without waiting for the firmware</source>
        <extracomment>summary</extracomment>
        <translation>重启时无需等待固件</translation>
    </message>
    <message>
        <source>Warmboot lets Linux machines restart through kexec: the running kernel starts the next one directly, and the minutes that a server&apos;s BIOS or UEFI firmware takes are not spent. It does so for this computer and for servers over SSH.</source>
        <extracomment>p</extracomment>
        <translation>Warmboot 让 Linux 机器通过 kexec 重启：由运行中的内核直接启动下一个内核，省去服务器 BIOS 或 UEFI 固件所花的数分钟。它既适用于本机，也可通过 SSH 用于服务器。</translation>
    </message>
    <message>
        <source>See how the next reboot goes and why, and switch it</source>
        <extracomment>li</extracomment>
        <translation>了解下次重启的方式及原因，并可随时切换</translation>
    </message>
    <message>
        <source>Reboot through kexec or through the firmware whenever you like</source>
        <extracomment>li</extracomment>
        <translation>随时通过 kexec 或通过固件重启</translation>
    </message>
    <message>
        <source>Review every change of a file before it is made, and undo it afterwards</source>
        <extracomment>li</extracomment>
        <translation>在作出更改之前复查每个文件的变化，之后还可撤销</translation>
    </message>
    <message>
        <source>Find what stands in the way of a kexec on this machine, and its cure</source>
        <extracomment>li</extracomment>
        <translation>找出这台机器上妨碍 kexec 的因素及其解决办法</translation>
    </message>
    <message>
        <source>Reboot several servers, a few at a time, stopping at the first that does not come back as it should</source>
        <extracomment>li</extracomment>
        <translation>重启多台服务器，每次几台；一旦有一台未正常恢复便停止</translation>
    </message>
    <message>
        <source>Whatever goes wrong ends in an ordinary reboot through the firmware, and a kexec that did not arrive is not tried again.</source>
        <extracomment>p</extracomment>
        <translation>无论出什么问题，最终都会通过固件进行普通重启；未能成功的 kexec 不会再次尝试。</translation>
    </message>
    <message>
        <source>How the next reboot goes, why, and into which kernel</source>
        <extracomment>caption</extracomment>
        <translation>下次重启的方式、原因以及将进入的内核</translation>
    </message>
    <message>
        <source>All machines in a table to filter and to choose in</source>
        <extracomment>caption</extracomment>
        <translation>所有机器的列表，可筛选和选择</translation>
    </message>
    <message>
        <source>The review before a change, with the difference of every file</source>
        <extracomment>caption</extracomment>
        <translation>更改之前的复查，显示每个文件的差异</translation>
    </message>
    <message>
        <source>How long reboots took, and what kexec saved</source>
        <extracomment>caption</extracomment>
        <translation>每次重启的用时，以及 kexec 节省的时间</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>How machines reboot</source>
        <extracomment>Comment</extracomment>
        <translation>机器的重启方式</translation>
    </message>
    <message>
        <source>Reboot Mode Changed</source>
        <extracomment>Name</extracomment>
        <translation>重启模式已更改</translation>
    </message>
    <message>
        <source>Somebody else changed how a machine reboots</source>
        <extracomment>Comment</extracomment>
        <translation>他人更改了某台机器的重启方式</translation>
    </message>
    <message>
        <source>Machine Is Back</source>
        <extracomment>Name</extracomment>
        <translation>机器已重新上线</translation>
    </message>
    <message>
        <source>A machine has come back from its reboot</source>
        <extracomment>Comment</extracomment>
        <translation>一台机器在重启后重新上线</translation>
    </message>
    <message>
        <source>Machine Has Not Come Back</source>
        <extracomment>Name</extracomment>
        <translation>机器未重新上线</translation>
    </message>
    <message>
        <source>A machine that was rebooted does not answer within its limit</source>
        <extracomment>Comment</extracomment>
        <translation>一台重启的机器未在时限内应答</translation>
    </message>
</context>
<context>
    <name>Polkit</name>
    <message>
        <source>Install or change Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>安装或更改 Warmboot</translation>
    </message>
    <message>
        <source>Authentication is required to change how this computer restarts: units and settings of Warmboot are written. It is not restarted now.</source>
        <extracomment>Description</extracomment>
        <translation>更改本机的重启方式需要认证：将写入 Warmboot 的单元和设置。现在不会重启。</translation>
    </message>
    <message>
        <source>Uninstall Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>卸载 Warmboot</translation>
    </message>
    <message>
        <source>Authentication is required to remove everything that Warmboot put on this computer. It then restarts through its firmware again.</source>
        <extracomment>Description</extracomment>
        <translation>移除 Warmboot 在本机上放置的一切需要认证。此后本机将重新通过固件重启。</translation>
    </message>
    <message>
        <source>Take back a change of Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>撤销 Warmboot 的更改</translation>
    </message>
    <message>
        <source>Authentication is required to take back the last change of how this computer restarts: the files that were there before are put back.</source>
        <extracomment>Description</extracomment>
        <translation>撤销对本机重启方式的上一次更改需要认证：将恢复此前的文件。</translation>
    </message>
    <message>
        <source>Make a change of Warmboot again</source>
        <extracomment>Name</extracomment>
        <translation>重做 Warmboot 的更改</translation>
    </message>
    <message>
        <source>Authentication is required to make a change again that was taken back: how this computer restarts changes.</source>
        <extracomment>Description</extracomment>
        <translation>重做已撤销的更改需要认证：本机的重启方式将随之改变。</translation>
    </message>
    <message>
        <source>Choose how the next restart goes</source>
        <extracomment>Name</extracomment>
        <translation>选择下次重启的方式</translation>
    </message>
    <message>
        <source>Authentication is required to choose how this computer goes through its next restart, and only that one. It is not restarted now.</source>
        <extracomment>Description</extracomment>
        <translation>选择本机下次重启的方式需要认证，仅对这一次有效。现在不会重启。</translation>
    </message>
    <message>
        <source>Put kexec back in service</source>
        <extracomment>Name</extracomment>
        <translation>恢复使用 kexec</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through kexec again, after a failure had switched that off.</source>
        <extracomment>Description</extracomment>
        <translation>kexec 因失败而被关闭后，要让本机恢复通过 kexec 重启需要认证。</translation>
    </message>
</context>
<context>
    <name>warmboot::About</name>
    <message>
        <source>Reboots through kexec, safely and reversibly</source>
        <translation>通过 kexec 重启，安全且可撤销</translation>
    </message>
    <message>
        <source>Warmboot contributors</source>
        <translation>Warmboot 贡献者</translation>
    </message>
    <message>
        <source>in warmbootctl and in the helper</source>
        <translation>用于 warmbootctl 和辅助程序</translation>
    </message>
    <message>
        <source>what the parts of Warmboot say to each other</source>
        <translation>Warmboot 各部分之间的通信</translation>
    </message>
    <message>
        <source>in warmbootctl</source>
        <translation>用于 warmbootctl</translation>
    </message>
</context>
<context>
    <name>warmboot::AboutDialog</name>
    <message>
        <source>Licence: %1</source>
        <translation>许可证：%1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>About Warmboot</source>
        <translation>关于 Warmboot</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>组成部分(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>许可证(&amp;L)</translation>
    </message>
</context>
<context>
    <name>warmboot::AddServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>添加服务器</translation>
    </message>
    <message>
        <source>root@server.example, or a host of ~/.ssh/config</source>
        <translation>root@server.example，或 ~/.ssh/config 中的主机</translation>
    </message>
    <message>
        <source>What ssh will call</source>
        <translation>ssh 将连接的目标</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>服务器(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Name in the list:</source>
        <translation>列表中的名称(&amp;N)：</translation>
    </message>
    <message>
        <source>It needs sshd, systemd and kexec-tools. Where Warmboot is not installed a small program is put into ~/.cache/warmboot of that user; nothing else changes before a review.</source>
        <translation>服务器需要有 sshd、systemd 和 kexec-tools。若未安装 Warmboot，会在该用户的 ~/.cache/warmboot 中放入一个小程序；除此之外，复查之前不作任何更改。</translation>
    </message>
    <message>
        <source>&amp;Add and connect</source>
        <translation>添加并连接(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>ssh will call %1.</source>
        <translation>ssh 将连接 %1。</translation>
    </message>
    <message>
        <source>ssh cannot say whom it will call: %1</source>
        <translation>ssh 无法给出将连接的目标：%1</translation>
    </message>
    <message>
        <source>Change a server</source>
        <translation>更改服务器</translation>
    </message>
    <message>
        <source>&amp;Change and connect</source>
        <translation>更改并连接(&amp;C)</translation>
    </message>
</context>
<context>
    <name>warmboot::Arguments</name>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>启动到系统托盘，不显示窗口。</translation>
    </message>
    <message>
        <source>Show this machine as well. COMMAND runs &quot;warmbootctl serve&quot; there, for example: atlas=ssh root@atlas warmbootctl serve. Can be given several times.</source>
        <translation>同时显示这台机器。COMMAND 在其上运行“warmbootctl serve”，例如：atlas=ssh root@atlas warmbootctl serve。可多次指定。</translation>
    </message>
    <message>
        <source>NAME=COMMAND</source>
        <translation>NAME=COMMAND</translation>
    </message>
    <message>
        <source>Show this server as well, which needs nothing but sshd, systemd and kexec-tools: user@host, or a host of ~/.ssh/config. Can be given several times; the window keeps a list of its own.</source>
        <translation>同时显示这台服务器，它只需要有 sshd、systemd 和 kexec-tools：user@host，或 ~/.ssh/config 中的主机。可多次指定；窗口另有自己的列表。</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVER</translation>
    </message>
    <message>
        <source>Leave this computer out; goes with --server and --machine.</source>
        <translation>不显示本机；与 --server 和 --machine 一起使用。</translation>
    </message>
    <message>
        <source>--machine %1: a quote is not closed.</source>
        <translation>--machine %1：引号没有闭合。</translation>
    </message>
    <message>
        <source>--machine %1: write NAME=COMMAND.</source>
        <translation>--machine %1：请写成 NAME=COMMAND。</translation>
    </message>
    <message>
        <source>--server: %1</source>
        <translation>--server：%1</translation>
    </message>
    <message>
        <source>--no-this-computer leaves no machine to show; add --server USER@HOST.</source>
        <translation>--no-this-computer 使得没有机器可显示；请加上 --server USER@HOST。</translation>
    </message>
    <message>
        <source>%1: no file or machine is expected here.</source>
        <translation>%1：此处不应有文件或机器。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
</context>
<context>
    <name>warmboot::Autostart</name>
    <message>
        <source>The desktop does not do that: %1</source>
        <translation>桌面不支持此操作：%1</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 无法删除。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>目录 %1 无法创建。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 无法写入。</translation>
    </message>
</context>
<context>
    <name>warmboot::CallersModel</name>
    <message>
        <source>Who reboots</source>
        <translation>重启的发起者</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
</context>
<context>
    <name>warmboot::CallersPage</name>
    <message>
        <source>Where a reboot goes depends on who asks for it, and on this machine’s versions:</source>
        <translation>重启走哪条途径，取决于由谁发起，以及这台机器上的软件版本：</translation>
    </message>
    <message>
        <source>Who gets kexec</source>
        <translation>谁会使用 kexec</translation>
    </message>
</context>
<context>
    <name>warmboot::ChecksModel</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Finding and cure</source>
        <translation>情况与对策</translation>
    </message>
</context>
<context>
    <name>warmboot::ChecksPage</name>
    <message>
        <source>Re&amp;pair…</source>
        <translation>修复(&amp;P)…</translation>
    </message>
    <message>
        <source>Resume ke&amp;xec</source>
        <translation>恢复 kexec(&amp;X)</translation>
    </message>
    <message>
        <source>Follow the &amp;newest kernel…</source>
        <translation>跟随最新内核(&amp;N)…</translation>
    </message>
    <message>
        <source>Follow the defaul&amp;t kernel…</source>
        <translation>跟随默认内核(&amp;T)…</translation>
    </message>
    <message>
        <source>Follow the boot &amp;loader…</source>
        <translation>跟随引导加载程序(&amp;L)…</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>接管(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add %1…</source>
        <translation>添加 %1(&amp;A)…</translation>
    </message>
    <message>
        <source>Reported at %1</source>
        <translation>报告来源：%1</translation>
    </message>
    <message>
        <source>S&amp;omething is wrong after a kexec…</source>
        <translation>kexec 之后出了问题(&amp;O)…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 checks found something in the way of a reboot via kexec.</source>
        <translation>
            <numerusform>%1 项检查中有 %n 项发现了妨碍通过 kexec 重启的因素。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way of a reboot via kexec. There is something to know, though.</source>
        <translation>没有妨碍通过 kexec 重启的因素，但有需要了解的事项。</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a reboot via kexec.</source>
        <translation>没有妨碍通过 kexec 重启的因素。</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>为何重要：%1</translation>
    </message>
    <message>
        <source>It is on the command line already.</source>
        <translation>已在命令行中。</translation>
    </message>
</context>
<context>
    <name>warmboot::CommandLineEditor</name>
    <message>
        <source>Reuse what the b&amp;oot loader gave</source>
        <translation>沿用引导加载程序给出的命令行(&amp;O)</translation>
    </message>
    <message>
        <source>This line instead:</source>
        <translation>改用此命令行：</translation>
    </message>
    <message>
        <source>The whole command line</source>
        <translation>完整的命令行</translation>
    </message>
    <message>
        <source>Usual remedies, for when the new kernel does not come up as it should:</source>
        <translation>新内核不能正常启动时的常用对策：</translation>
    </message>
    <message>
        <source>&amp;Add words:</source>
        <translation>添加参数(&amp;A)：</translation>
    </message>
    <message>
        <source>console=ttyS0 foo=&quot;a b&quot;</source>
        <translation>console=ttyS0 foo=&quot;a b&quot;</translation>
    </message>
    <message>
        <source>Words to add to the command line</source>
        <translation>要添加到命令行的参数</translation>
    </message>
    <message>
        <source>&amp;Take words off:</source>
        <translation>移除参数(&amp;T)：</translation>
    </message>
    <message>
        <source>quiet, or console for every console=…</source>
        <translation>quiet；写 console 则移除所有 console=…</translation>
    </message>
    <message>
        <source>Words to take off the command line</source>
        <translation>要从命令行移除的参数</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Seconds from a panic of the new kernel to its restart</source>
        <translation>新内核从 panic 到重启的秒数</translation>
    </message>
    <message>
        <source>panic=: a kernel that panics restarts the machine after this time, through the firmware</source>
        <translation>panic=：内核 panic 时，在此时间之后通过固件重启机器</translation>
    </message>
    <message>
        <source>Restart after a &amp;panic:</source>
        <translation>panic 后重启延时(&amp;P)：</translation>
    </message>
</context>
<context>
    <name>warmboot::DesktopApp</name>
    <message>
        <source>Warmboot is open already</source>
        <translation>Warmboot 已经打开</translation>
    </message>
    <message>
        <source>The window that is open was started without %1. To see all of them, quit Warmboot and start it again.</source>
        <translation>已打开的窗口在启动时没有指定 %1。要全部显示，请退出 Warmboot 后重新启动。</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>导入服务器</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>导出服务器</translation>
    </message>
    <message>
        <source>Folder for inventory.yml and set_up.yml</source>
        <translation>存放 inventory.yml 和 set_up.yml 的目录</translation>
    </message>
    <message>
        <source>Export for Ansible</source>
        <translation>为 Ansible 导出</translation>
    </message>
    <message>
        <source>%1 Replace it?</source>
        <translation>%1要替换它吗？</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>移除服务器</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>要从列表中移除 %1 吗？</translation>
    </message>
    <message>
        <source>The server stays as it is, with all that Warmboot has set up there.</source>
        <translation>服务器保持原样，Warmboot 在其上的一切设置也都保留。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>What Warmboot had sent to %1 is removed.</source>
        <translation>Warmboot 发送到 %1 的内容已被移除。</translation>
    </message>
    <message>
        <source>Warmboot</source>
        <translation>Warmboot</translation>
    </message>
    <message>
        <source>It is not finished yet, and nobody waits for it any more then: a boot that is to be confirmed is taken back through the firmware.</source>
        <translation>它尚未完成，移除后将无人等待：需要确认的启动会通过固件撤回。</translation>
    </message>
</context>
<context>
    <name>warmboot::DiffBrowser</name>
    <message>
        <source>Files that change</source>
        <translation>有变化的文件</translation>
    </message>
    <message>
        <source>Difference of the chosen file</source>
        <translation>所选文件的差异</translation>
    </message>
</context>
<context>
    <name>warmboot::EditsBar</name>
    <message>
        <source>Review…</source>
        <translation>复查…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet, and an error in them on the page Safety.</source>
        <translation>有尚未应用的修改，其中“安全”页上有一处错误。</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet, and an error in them on the page Kernel.</source>
        <translation>有尚未应用的修改，其中“内核”页上有一处错误。</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet.</source>
        <translation>有尚未应用的修改。</translation>
    </message>
    <message>
        <source>There is an error to mend first.</source>
        <translation>有一处错误需要先改正。</translation>
    </message>
</context>
<context>
    <name>warmboot::FilesModel</name>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>未安装</translation>
    </message>
</context>
<context>
    <name>warmboot::Flags</name>
    <message>
        <source>The screen stays black or frozen after a kexec: the kernel leaves the graphics card as it is.</source>
        <translation>kexec 之后屏幕一直黑屏或定格：内核不改变显卡的状态。</translation>
    </message>
    <message>
        <source>A device hangs, &quot;irq: nobody cared&quot;: interrupts that the old kernel left behind are looked for.</source>
        <translation>设备卡住，“irq: nobody cared”：查找旧内核遗留的中断。</translation>
    </message>
    <message>
        <source>A disk or network card does not answer: drivers reset their device first.</source>
        <translation>磁盘或网卡没有响应：驱动先复位设备。</translation>
    </message>
    <message>
        <source>A PCI card gets no interrupts: none are sent as messages (MSI).</source>
        <translation>收不到 PCI 卡的中断：不使用消息信号中断（MSI）。</translation>
    </message>
    <message>
        <source>Interrupts go to the wrong place: ACPI does not route them.</source>
        <translation>中断发往错误的地方：ACPI 不参与中断路由。</translation>
    </message>
</context>
<context>
    <name>warmboot::Forecast</name>
    <message>
        <source>The next reboot goes through kexec into a kernel loaded by hand.</source>
        <translation>下次重启将通过 kexec 进入手动加载的内核。</translation>
    </message>
    <message>
        <source>The next reboot, this one time, goes through kexec into %1.</source>
        <translation>仅下次重启将通过 kexec 进入内核 %1。</translation>
    </message>
    <message>
        <source>The next reboot goes through kexec into %1.</source>
        <translation>下次重启将通过 kexec 进入内核 %1。</translation>
    </message>
    <message>
        <source>The next reboot, this one time, goes through the firmware.</source>
        <translation>仅下次重启将通过固件进行。</translation>
    </message>
    <message>
        <source>The next reboot goes through the firmware.</source>
        <translation>下次重启将通过固件进行。</translation>
    </message>
    <message>
        <source>It is not certain how the next reboot goes.</source>
        <translation>无法确定下次重启的方式。</translation>
    </message>
    <message>
        <source>kexec is suspended: %1</source>
        <translation>kexec 已暂停：%1</translation>
    </message>
    <message>
        <source>The next reboot goes through the firmware, because %1.</source>
        <extracomment>%1 is a clause like &quot;the reboot mode is BIOS&quot;, of the context Engine. Where the word order differs after &quot;because&quot;, put a colon instead.</extracomment>
        <translation>下次重启将通过固件进行，原因：%1。</translation>
    </message>
    <message>
        <source>It is not certain how the next reboot goes: %1.</source>
        <translation>无法确定下次重启的方式：%1。</translation>
    </message>
    <message>
        <source>kexec</source>
        <translation>kexec</translation>
    </message>
    <message>
        <source>BIOS</source>
        <translation>BIOS</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>软重启</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>The desktop&apos;s Restart</source>
        <translation>桌面的“重启”</translation>
    </message>
    <message>
        <source>Upgrades by themselves (unattended-upgrades)</source>
        <translation>自动升级（unattended-upgrades）</translation>
    </message>
    <message>
        <source>A reboot via kexec is enough.</source>
        <translation>通过 kexec 重启即可。</translation>
    </message>
    <message>
        <source>It takes a reboot via BIOS.</source>
        <translation>需要通过 BIOS 重启。</translation>
    </message>
    <message>
        <source>A soft reboot is enough: the services start anew, the kernel goes on.</source>
        <translation>软重启即可：服务会重新启动，内核继续运行。</translation>
    </message>
</context>
<context>
    <name>warmboot::ForecastHeader</name>
    <message>
        <source>Reboot throu&amp;gh kexec</source>
        <translation>重启时使用 kexec(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec</source>
        <translation>通过 kexec 重启(&amp;R)</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS</source>
        <translation>通过 BIOS 重启(&amp;B)</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec</source>
        <translation>常规重启使用 kexec</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>On: ordinary reboots go through kexec. Switching it off shows first what will change.</source>
        <translation>已开启：常规重启通过 kexec 进行。关闭时会先显示将要作出的更改。</translation>
    </message>
    <message>
        <source>Off: ordinary reboots go through the firmware. Switching it on shows first what will change.</source>
        <translation>已关闭：常规重启通过固件进行。开启时会先显示将要作出的更改。</translation>
    </message>
    <message>
        <source>Reboots this one time through kexec; asks first</source>
        <translation>仅这一次通过 kexec 重启；会先询问</translation>
    </message>
    <message>
        <source>Reboots this one time through the firmware; asks first</source>
        <translation>仅这一次通过固件重启；会先询问</translation>
    </message>
    <message>
        <source>Next reboot: %1</source>
        <translation>下次重启：%1</translation>
    </message>
    <message>
        <source>As last seen: %1</source>
        <translation>上次所见：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryExport</name>
    <message>
        <source>Export the history</source>
        <translation>导出历史</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 无法写入：%2</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryModel</name>
    <message>
        <source>Kexec was suspended because of it. %1</source>
        <translation>kexec 因此被暂停。%1</translation>
    </message>
    <message>
        <source>It was switched off or reset, or went down without Warmboot.</source>
        <translation>机器被断电或复位，或未经 Warmboot 关机。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>途径</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>离线时长</translation>
    </message>
    <message>
        <source>Ready after</source>
        <translation>就绪用时</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>History of reboots</source>
        <translation>重启历史</translation>
    </message>
    <message>
        <source>No reboot yet</source>
        <translation>尚无重启</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Slowest to stop the last time: %1.</source>
        <translation>上次停止最慢的是 %1。</translation>
    </message>
    <message>
        <source>To stop: %1</source>
        <translation>停止：%1</translation>
    </message>
    <message>
        <source>Slowest to start: %1.</source>
        <translation>启动最慢的是 %1。</translation>
    </message>
    <message>
        <source>To start: %1</source>
        <translation>启动：%1</translation>
    </message>
    <message>
        <source>No reboot via kexec was measured yet.</source>
        <translation>尚未测得通过 kexec 的重启。</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again. What that saves is known once it was rebooted via BIOS.</source>
        <translation>通过 kexec 重启，到一切恢复运行通常需要 %1。通过 BIOS 重启一次之后，才能知道节省了多少时间。</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again, and %2 through the firmware. Reboots via kexec: %3. Lost by them: %4.</source>
        <translation>到一切恢复运行，通过 kexec 通常需要 %1，通过固件则需要 %2。通过 kexec 重启的次数：%3。共多花时间：%4。</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again, and %2 through the firmware. Reboots via kexec: %3. Saved by them: %4.</source>
        <translation>到一切恢复运行，通过 kexec 通常需要 %1，通过固件则需要 %2。通过 kexec 重启的次数：%3。共节省时间：%4。</translation>
    </message>
    <message>
        <source>Each reboot from now on is listed here: which way it went and how long it took.</source>
        <translation>今后的每次重启都会列在这里：途径以及用时。</translation>
    </message>
    <message>
        <source>Once Warmboot is installed, each reboot is listed here: which way it went and how long it took.</source>
        <translation>安装 Warmboot 之后，每次重启都会列在这里：途径以及用时。</translation>
    </message>
</context>
<context>
    <name>warmboot::KernelChooser</name>
    <message>
        <source>The &amp;distribution’s default</source>
        <translation>发行版的默认内核(&amp;D)</translation>
    </message>
    <message>
        <source>The kernel that the distribution’s own links name</source>
        <translation>发行版自身的链接所指的内核</translation>
    </message>
    <message>
        <source>The &amp;newest installed</source>
        <translation>已安装的最新内核(&amp;N)</translation>
    </message>
    <message>
        <source>The newest kernel that has its modules and an initrd</source>
        <translation>具有模块和 initrd 的最新内核</translation>
    </message>
    <message>
        <source>What the boot loader starts</source>
        <translation>引导加载程序启动的内核</translation>
    </message>
    <message>
        <source>The kernel that GRUB or systemd-boot would start with nobody at the keyboard, found out at each reboot</source>
        <translation>无人操作键盘时 GRUB 或 systemd-boot 会启动的内核，在每次重启时确定</translation>
    </message>
    <message>
        <source>A fi&amp;xed kernel:</source>
        <translation>固定的内核(&amp;X)：</translation>
    </message>
    <message>
        <source>This path; links are followed anew at each reboot</source>
        <translation>此路径；链接在每次重启时重新解析</translation>
    </message>
    <message>
        <source>Path of the kernel</source>
        <translation>内核的路径</translation>
    </message>
    <message>
        <source>Choose a kernel</source>
        <translation>选择内核</translation>
    </message>
    <message>
        <source>Kerne&amp;l:</source>
        <translation>内核(&amp;L)：</translation>
    </message>
    <message>
        <source>Path of an initrd to add</source>
        <translation>要添加的 initrd 的路径</translation>
    </message>
    <message>
        <source>Choose an initrd</source>
        <translation>选择 initrd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Initrds, in the order of loading</source>
        <translation>initrd，按加载顺序排列</translation>
    </message>
    <message>
        <source>In&amp;itrds:</source>
        <translation>initrd(&amp;I)：</translation>
    </message>
    <message>
        <source>Installed kernels</source>
        <translation>已安装的内核</translation>
    </message>
    <message>
        <source>Installed kernels:</source>
        <translation>已安装的内核：</translation>
    </message>
    <message>
        <source>Use the selected kernel</source>
        <translation>使用所选内核</translation>
    </message>
    <message>
        <source>Now %1, “%2”</source>
        <translation>目前是 %1，“%2”</translation>
    </message>
    <message>
        <source>Here that cannot be told.</source>
        <translation>这里无法确定。</translation>
    </message>
    <message>
        <source>Only an administrator can see now which that is.</source>
        <translation>目前是哪一个，只有管理员能看到。</translation>
    </message>
</context>
<context>
    <name>warmboot::KernelPage</name>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>内核命令行</translation>
    </message>
</context>
<context>
    <name>warmboot::KernelsModel</name>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1
No initrd was found for it.</source>
        <translation>%1
未找到其 initrd。</translation>
    </message>
    <message>
        <source>%1
Initrd: %2</source>
        <translation>%1
initrd：%2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>no initrd</source>
        <translation>无 initrd</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineEntries</name>
    <message>
        <source>Reboots Through &amp;Kexec</source>
        <translation>重启时使用 kexec(&amp;K)</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>通过 BIOS 重启(&amp;B)…</translation>
    </message>
    <message>
        <source>So&amp;ft Reboot…</source>
        <translation>软重启(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec…</source>
        <translation>通过 kexec 重启(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineList</name>
    <message>
        <source>All machines</source>
        <translation>所有机器</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter machines</source>
        <translation>筛选机器</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineMessages</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>Of files that are not as installed.</extracomment>
        <translation>
            <numerusform>另有 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Keep this boot</source>
        <translation>保留本次启动</translation>
    </message>
    <message>
        <source>Reboot via kexec from now on…</source>
        <translation>今后通过 kexec 重启…</translation>
    </message>
    <message>
        <source>Resume kexec</source>
        <translation>恢复 kexec</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>接管…</translation>
    </message>
    <message>
        <source>Cancel the reboot</source>
        <translation>取消重启</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>The connection is gone, and what is shown here is from before. It is tried again by itself.</source>
        <translation>连接已断开，这里显示的是先前的内容。会自动重试。</translation>
    </message>
    <message>
        <source>The connection is gone, and what is shown here is from before.</source>
        <translation>连接已断开，这里显示的是先前的内容。</translation>
    </message>
    <message>
        <source>This boot by kexec is to be confirmed; in %1 min at most the machine goes back through its firmware.</source>
        <translation>这次通过 kexec 的启动需要确认；否则机器最多 %1 分钟后会通过固件回退。</translation>
    </message>
    <message>
        <source>This boot came by kexec for one time, and everything was started. Reboots go through the firmware as before, until you say otherwise.</source>
        <translation>本次启动来自一次性的 kexec，一切均已启动。在您另行设置之前，重启仍和以前一样通过固件进行。</translation>
    </message>
    <message>
        <source>Kexec is suspended since %1, and reboots go through the firmware: %2</source>
        <translation>kexec 自 %1 起已暂停，重启通过固件进行：%2</translation>
    </message>
    <message>
        <source>What is known about it, for root: %1</source>
        <translation>已知的相关情况（供 root 查看）：%1</translation>
    </message>
    <message>
        <source>The set-up is not as it was installed. %1</source>
        <translation>当前配置与安装时不同。%1</translation>
    </message>
    <message>
        <source>Another kexec set-up is on this machine. %1</source>
        <translation>这台机器上有另一个 kexec 配置。%1</translation>
    </message>
    <message>
        <source>Reboot via kexec…</source>
        <translation>通过 kexec 重启…</translation>
    </message>
    <message>
        <source>Soft reboot…</source>
        <translation>软重启…</translation>
    </message>
    <message>
        <source>Reboot via BIOS…</source>
        <translation>通过 BIOS 重启…</translation>
    </message>
    <message>
        <source>Everything can be looked at, but nothing changed. %1</source>
        <translation>可以查看一切，但不能作任何更改。%1</translation>
    </message>
    <message>
        <source>A reboot is scheduled for %1.</source>
        <translation>已预定于 %1 重启。</translation>
    </message>
    <message>
        <source>A shutdown is scheduled for %1.</source>
        <translation>已预定于 %1 关机。</translation>
    </message>
    <message>
        <source>Cancel the shutdown</source>
        <translation>取消关机</translation>
    </message>
    <message>
        <source>Only the next reboot goes via kexec; after it everything is as before.</source>
        <translation>仅下次重启通过 kexec 进行；之后一切照旧。</translation>
    </message>
    <message>
        <source>Only the next reboot goes via BIOS; after it everything is as before.</source>
        <translation>仅下次重启通过 BIOS 进行；之后一切照旧。</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineView</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kernel</source>
        <translation>内核(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>单元(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>&amp;Ways</source>
        <translation>途径(&amp;W)</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>历史(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Checks (%1)</source>
        <translation>检查（%1）(&amp;C)</translation>
    </message>
    <message>
        <source>On its way through kexec; %1 so far.</source>
        <translation>正在通过 kexec 重启；已用 %1。</translation>
    </message>
    <message>
        <source>On its way through the firmware; %1 so far.</source>
        <translation>正在通过固件重启；已用 %1。</translation>
    </message>
    <message>
        <source>Its services are started anew; %1 so far.</source>
        <translation>正在重新启动服务；已用 %1。</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <translation>已用 %1。</translation>
    </message>
    <message>
        <source>About %1 left, going by earlier reboots.</source>
        <translation>根据以往的重启，还需约 %1。</translation>
    </message>
    <message>
        <source>Earlier reboots took about %1.</source>
        <translation>以往的重启用时约 %1。</translation>
    </message>
    <message>
        <source>It is called again and again until it is back, for %1 at most.</source>
        <translation>会反复尝试连接，直到其重新上线，最长 %1。</translation>
    </message>
    <message>
        <source>%1 is rebooting</source>
        <translation>%1 正在重启</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>停止等待(&amp;S)</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>无法连接 %1</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>无法使用 %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;hange the entry…</source>
        <translation>更改条目(&amp;H)…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>正在连接 %1…</translation>
    </message>
    <message>
        <source>Reading how it is set up and how its next reboot goes.</source>
        <translation>正在读取其配置以及下次重启的方式。</translation>
    </message>
    <message>
        <source>%1 does not run systemd</source>
        <translation>%1 没有运行 systemd</translation>
    </message>
    <message>
        <source>Warmboot hooks into the way systemd shuts a machine down, and cannot work without it. Boot the machine with systemd, and try again.</source>
        <translation>Warmboot 挂接在 systemd 的关机流程中，没有 systemd 便无法工作。请用 systemd 启动这台机器，然后重试。</translation>
    </message>
    <message>
        <source>%1 · kernel %2 · systemd %3</source>
        <translation>%1 · 内核 %2 · systemd %3</translation>
    </message>
</context>
<context>
    <name>warmboot::MachinesModel</name>
    <message>
        <source>connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>rebooting…</source>
        <translation>正在重启…</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <source>BIOS, kexec suspended</source>
        <translation>BIOS，kexec 已暂停</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1，仅一次</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Next reboot</source>
        <translation>下次重启</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>Last reboot</source>
        <translation>上次重启</translation>
    </message>
    <message>
        <source>How long it was away at its last reboot</source>
        <translation>上次重启时离线的时长</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <translation>%1 · 本机</translation>
    </message>
    <message>
        <source>This computer. Next reboot: %1</source>
        <translation>本机。下次重启：%1</translation>
    </message>
    <message>
        <source>%1. Next reboot: %2</source>
        <translation>%1。下次重启：%2</translation>
    </message>
    <message>
        <source>%1, next reboot: %2</source>
        <translation>%1，下次重启：%2</translation>
    </message>
</context>
<context>
    <name>warmboot::MachinesPage</name>
    <message>
        <source>Reboot via &amp;kexec…</source>
        <translation>通过 kexec 重启(&amp;K)…</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>通过 BIOS 重启(&amp;B)…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>Filter: a name, kexec, BIOS, not reachable, 6.12…</source>
        <translation>筛选：名称、kexec、BIOS、无法连接、6.12…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>所有机器</translation>
    </message>
    <message>
        <source>For &amp;Ansible…</source>
        <translation>供 Ansible 使用(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Histories of Reboots…</source>
        <translation>重启历史(&amp;H)…</translation>
    </message>
    <message>
        <source>reboots</source>
        <extracomment>The name of a file, so without blanks.</extracomment>
        <translation>重启历史</translation>
    </message>
    <message>
        <source>Choose machines to do something with several of them.</source>
        <translation>选择多台机器即可进行批量操作。</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选：%1</translation>
    </message>
    <message>
        <source>Chosen: %1. Saved by their reboots via kexec: %2.</source>
        <translation>已选：%1。它们通过 kexec 重启共节省：%2。</translation>
    </message>
    <message>
        <source>Chosen: %1. Lost by their reboots via kexec: %2.</source>
        <translation>已选：%1。它们通过 kexec 重启共多花：%2。</translation>
    </message>
</context>
<context>
    <name>warmboot::MainWindow</name>
    <message>
        <source>Warmboot</source>
        <translation>Warmboot</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add a Server…</source>
        <translation>添加服务器(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Import Servers…</source>
        <translation>导入服务器(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export Servers…</source>
        <translation>导出服务器(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>机器(&amp;M)</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>重新读取(&amp;A)</translation>
    </message>
    <message>
        <source>All &amp;Machines</source>
        <translation>所有机器(&amp;M)</translation>
    </message>
    <message>
        <source>Remove What Was &amp;Sent There</source>
        <translation>移除已发送到服务器的内容(&amp;S)</translation>
    </message>
    <message>
        <source>Remove From the &amp;List…</source>
        <translation>从列表中移除(&amp;L)…</translation>
    </message>
    <message>
        <source>choose one machine</source>
        <translation>请选择一台机器</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>重做(&amp;D)：%1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>重做(&amp;D)</translation>
    </message>
    <message>
        <source>Reboot via &amp;kexec…</source>
        <translation>通过 kexec 重启(&amp;K)…</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>通过 BIOS 重启(&amp;B)…</translation>
    </message>
    <message>
        <source>So&amp;ft reboot…</source>
        <translation>软重启(&amp;F)…</translation>
    </message>
    <message>
        <source>C&amp;hange the Entry…</source>
        <translation>更改条目(&amp;H)…</translation>
    </message>
    <message>
        <source>it is not in the list of servers</source>
        <translation>它不在服务器列表中</translation>
    </message>
    <message>
        <source>it is rebooting</source>
        <translation>它正在重启</translation>
    </message>
    <message>
        <source>something is under way there</source>
        <translation>那里正在进行其他操作</translation>
    </message>
    <message>
        <source>there are edits that are not applied yet</source>
        <translation>有尚未应用的修改</translation>
    </message>
    <message>
        <source>Pending edits</source>
        <translation>未应用的修改</translation>
    </message>
    <message>
        <source>The edits for %1 are not applied yet.</source>
        <translation>对 %1 的修改尚未应用。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>They cannot be applied as they are. %1</source>
        <translation>目前的修改无法应用。%1</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>改正(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>复查(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Warmboot</source>
        <translation>关于 Warmboot(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>工作正在进行</translation>
    </message>
    <message>
        <source>Not finished yet: %1. What has begun there goes on, but nobody waits for it any more: a boot that is to be confirmed is taken back through the firmware, and of several servers those that wait for their turn are not rebooted.</source>
        <translation>尚未完成：%1。那里已经开始的工作会继续，但不再有人等待：需要确认的启动会通过固件撤回；若有多台服务器，尚未轮到的将不会重启。</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>仍要退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>warmboot::Notifier</name>
    <message>
        <source>Its services were started anew; it still runs %1.</source>
        <translation>服务已重新启动；仍在运行 %1。</translation>
    </message>
    <message>
        <source>The reboot went through kexec, into %1.</source>
        <translation>已通过 kexec 重启，进入 %1。</translation>
    </message>
    <message>
        <source>The reboot went through the firmware, into %1.</source>
        <translation>已通过固件重启，进入 %1。</translation>
    </message>
    <message>
        <source>It runs %1.</source>
        <translation>正在运行 %1。</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 已重新上线</translation>
    </message>
    <message>
        <source>%1 has not come back</source>
        <translation>%1 未重新上线</translation>
    </message>
    <message>
        <source>Open Warmboot</source>
        <translation>打开 Warmboot</translation>
    </message>
    <message>
        <source>%1 was not rebooted</source>
        <translation>%1 没有重启</translation>
    </message>
</context>
<context>
    <name>warmboot::PathField</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>其他文件(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>warmboot::PhasesPlot</name>
    <message>
        <source>stopping services</source>
        <translation>停止服务</translation>
    </message>
    <message>
        <source>jump, or firmware and boot loader</source>
        <translation>跳转，或固件和引导加载程序</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>内核</translation>
    </message>
    <message>
        <source>initrd</source>
        <translation>initrd</translation>
    </message>
    <message>
        <source>starting services</source>
        <translation>启动服务</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>How long a reboot usually takes</source>
        <translation>重启通常的用时</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>warmboot::PrivilegedHelper</name>
    <message>
        <source>Authentication is required to let this computer restart through kexec, as reviewed in Warmboot. It is not restarted now.</source>
        <translation>让本机按 Warmboot 中复查过的方案通过 kexec 重启需要认证。现在不会重启。</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through its firmware (BIOS), as reviewed in Warmboot. It is not restarted now.</source>
        <translation>让本机按 Warmboot 中复查过的方案通过固件（BIOS）重启需要认证。现在不会重启。</translation>
    </message>
    <message>
        <source>Authentication is required to remove everything that Warmboot put on this computer.</source>
        <translation>移除 Warmboot 在本机上放置的一切需要认证。</translation>
    </message>
    <message>
        <source>Authentication is required to take back the last change that Warmboot made on this computer.</source>
        <translation>撤销 Warmboot 对本机所作的上一次更改需要认证。</translation>
    </message>
    <message>
        <source>Authentication is required to make the change again that was taken back.</source>
        <translation>重做已撤销的更改需要认证。</translation>
    </message>
    <message>
        <source>Authentication is required to make the next restart of this computer go through kexec, and only that one. It is not restarted now.</source>
        <translation>让本机下次重启通过 kexec 进行需要认证，仅对这一次有效。现在不会重启。</translation>
    </message>
    <message>
        <source>Authentication is required to make the next restart of this computer go through its firmware (BIOS), and only that one. It is not restarted now.</source>
        <translation>让本机下次重启通过固件（BIOS）进行需要认证，仅对这一次有效。现在不会重启。</translation>
    </message>
    <message>
        <source>Authentication is required to let the next restart of this computer go its usual way again. It is not restarted now.</source>
        <translation>让本机下次重启恢复通常的方式需要认证。现在不会重启。</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through kexec again, after a failure had switched that off.</source>
        <translation>kexec 因失败而被关闭后，要让本机恢复通过 kexec 重启需要认证。</translation>
    </message>
</context>
<context>
    <name>warmboot::Reasons</name>
    <message>
        <source>The machine is rebooting.</source>
        <translation>机器正在重启。</translation>
    </message>
    <message>
        <source>There is no connection to the machine.</source>
        <translation>没有与机器的连接。</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine.</source>
        <translation>这台机器上没有安装 Warmboot。</translation>
    </message>
    <message>
        <source>Kexec is suspended; resume it first.</source>
        <translation>kexec 已暂停；请先恢复。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>warmboot::RebootDialog</name>
    <message>
        <source>&amp;Take it back unless it is found good within %1 min</source>
        <translation>若 %1 分钟内未确认正常，则自动回退(&amp;T)</translation>
    </message>
    <message>
        <source>Looking who else uses the machine…</source>
        <translation>正在查看还有谁在使用这台机器…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>重启 %1</translation>
    </message>
    <message>
        <source>Reboot this computer, %1, softly?</source>
        <translation>要软重启本机 %1 吗？</translation>
    </message>
    <message>
        <source>Reboot %1 softly?</source>
        <translation>要软重启 %1 吗？</translation>
    </message>
    <message>
        <source>Reboot this computer, %1?</source>
        <translation>要重启本机 %1 吗？</translation>
    </message>
    <message>
        <source>Reboot %1?</source>
        <translation>要重启 %1 吗？</translation>
    </message>
    <message>
        <source>If this window does not see it come back with all its services, the server reboots once more, through its firmware, and kexec is switched off there until you say otherwise.</source>
        <translation>如果此窗口没有看到它连同全部服务一起恢复，服务器会再通过固件重启一次，并且在您另行设置之前停用 kexec。</translation>
    </message>
    <message>
        <source>Time until the reboot</source>
        <translation>距离重启的时间</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec</source>
        <translation>通过 kexec 重启(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reboot via BIOS</source>
        <translation>通过 BIOS 重启(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Soft reboot</source>
        <translation>软重启(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>重启(&amp;R)</translation>
    </message>
    <message>
        <source>All services are stopped and started anew, and everybody’s session ends. The kernel (%1) goes on, and neither kexec nor the firmware has a part in it.</source>
        <translation>所有服务都会停止并重新启动，每个人的会话都会结束。内核（%1）继续运行，既不使用 kexec，也不经过固件。</translation>
    </message>
    <message>
        <source>This window closes with your session.</source>
        <translation>此窗口会随您的会话一起关闭。</translation>
    </message>
    <message>
        <source>It goes through the firmware this one time; after it everything is as before.</source>
        <translation>仅这一次通过固件重启；之后一切照旧。</translation>
    </message>
    <message>
        <source>It goes through kexec into %1, without the firmware.</source>
        <translation>将通过 kexec 进入 %1，不经过固件。</translation>
    </message>
    <message>
        <source>It goes through kexec into %1 this one time, without the firmware; after it everything is as before.</source>
        <translation>仅这一次通过 kexec 进入 %1，不经过固件；之后一切照旧。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Whether somebody else uses the machine could not be found out. %1</source>
        <translation>无法得知是否有他人在使用这台机器。%1</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>阻碍</translation>
    </message>
    <message>
        <source>This blocks a reboot: %1</source>
        <translation>以下内容阻止重启：%1</translation>
    </message>
    <message>
        <source>Also logged in, and losing what they have not saved: %1</source>
        <translation>以下用户也已登录，其未保存的内容会丢失：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>You are not allowed to reboot this machine.</source>
        <translation>您无权重启这台机器。</translation>
    </message>
    <message>
        <source>Wait until nothing blocks the reboot any more, and try again.</source>
        <translation>请等到不再有任何内容阻止重启，然后重试。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>You will be asked for a password.</source>
        <translation>届时会要求您输入密码。</translation>
    </message>
    <message>
        <source>The checks found what stands in the way of a kexec: %1</source>
        <translation>检查发现了妨碍 kexec 的因素：%1</translation>
    </message>
    <message>
        <source>The edits in this window that are not applied will be lost.</source>
        <translation>此窗口中尚未应用的修改将会丢失。</translation>
    </message>
    <message>
        <source>The edits in this window are not applied yet; this reboot goes without them.</source>
        <translation>此窗口中的修改尚未应用；这次重启不包括这些修改。</translation>
    </message>
    <message>
        <source>It reboots by itself in %1 s.</source>
        <translation>将在 %1 秒后自动重启。</translation>
    </message>
</context>
<context>
    <name>warmboot::RebootSteps</name>
    <message>
        <source>Asked to reboot</source>
        <translation>已要求重启</translation>
    </message>
    <message>
        <source>Stops its services and loads the kernel</source>
        <translation>停止服务并加载内核</translation>
    </message>
    <message>
        <source>Stops its services</source>
        <translation>停止服务</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Back, starts its services</source>
        <translation>已上线，正在启动服务</translation>
    </message>
    <message>
        <source>Its services are looked at</source>
        <translation>检查服务</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
</context>
<context>
    <name>warmboot::ResultPanel</name>
    <message>
        <source>Re&amp;view…</source>
        <translation>复查(&amp;V)…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Resulting command line</source>
        <translation>最终的命令行</translation>
    </message>
    <message>
        <source>The resulting command line is known once the error above is mended.</source>
        <translation>改正上面的错误之后，才能得出最终的命令行。</translation>
    </message>
    <message>
        <source>There is no resulting command line:</source>
        <translation>没有最终的命令行：</translation>
    </message>
    <message>
        <source>Resulting command line:</source>
        <translation>最终的命令行：</translation>
    </message>
    <message>
        <source>Resulting command line, for kernel %1:</source>
        <translation>最终的命令行，用于内核 %1：</translation>
    </message>
    <message>
        <source>Nothing was edited.</source>
        <translation>没有作任何修改。</translation>
    </message>
    <message>
        <source>There is an error to mend first.</source>
        <translation>有一处错误需要先改正。</translation>
    </message>
</context>
<context>
    <name>warmboot::ReviewDialog</name>
    <message>
        <source>Review: %1</source>
        <translation>复查：%1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>The machine is as wished already.</source>
        <translation>机器已经符合要求。</translation>
    </message>
    <message>
        <source>%1 Whether it was done shows as soon as the machine answers again; what had begun there goes on to its end.</source>
        <translation>%1机器恢复应答之后便可知是否已完成；已经开始的操作会继续进行到底。</translation>
    </message>
    <message>
        <source>The machine changed meanwhile, and what is shown here cannot be done: %1</source>
        <translation>机器在此期间发生了变化，这里显示的操作无法执行：%1</translation>
    </message>
    <message>
        <source>The machine changed meanwhile; this is the new plan.</source>
        <translation>机器在此期间发生了变化；这是新方案。</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Make again: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>&amp;Uninstall</source>
        <translation>卸载(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤销(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>重做(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>接管(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>安装(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>修复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>The machine changed meanwhile; a new plan is being made.</source>
        <translation>机器在此期间发生了变化；正在制定新方案。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingReboot</name>
    <message>
        <source>It was removed from the list.</source>
        <translation>已从列表中移除。</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingRebootDialog</name>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>the same machine as %1</source>
        <translation>与 %1 是同一台机器</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Reboot servers</source>
        <translation>重启服务器</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>&amp;Reboot them via kexec</source>
        <translation>全部通过 kexec 重启(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reboot them via BIOS</source>
        <translation>全部通过 BIOS 重启(&amp;R)</translation>
    </message>
    <message>
        <source>The &amp;first one alone, as a canary</source>
        <translation>第一台单独重启，作为金丝雀(&amp;F)</translation>
    </message>
    <message>
        <source>Then at the same &amp;time:</source>
        <translation>随后同时重启的台数(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Reboot this server via kexec?</source>
        <translation>要通过 kexec 重启这台服务器吗？</translation>
    </message>
    <message numerus="yes">
        <source>Reboot these %n servers via kexec?</source>
        <translation>
            <numerusform>要通过 kexec 重启这 %n 台服务器吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Reboot this server via BIOS?</source>
        <translation>要通过 BIOS 重启这台服务器吗？</translation>
    </message>
    <message numerus="yes">
        <source>Reboot these %n servers via BIOS?</source>
        <translation>
            <numerusform>要通过 BIOS 重启这 %n 台服务器吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>In this order. As soon as one of them does not come back as it should, or a service on it runs no more, the rest are left as they are.</source>
        <translation>按此顺序进行。一旦其中一台未正常恢复，或其上有服务不再运行，其余的便保持原样。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>不包括：%1。</translation>
    </message>
    <message>
        <source>Back: %1 of %2</source>
        <translation>已上线：%1 / %2</translation>
    </message>
    <message>
        <source>One did not come back as it should. No other is rebooted; those under way are waited for.</source>
        <translation>有一台未正常恢复。不再重启其他机器；正在等待已开始重启的机器。</translation>
    </message>
    <message>
        <source>The next ones follow by themselves, until one does not come back as it should.</source>
        <translation>后续机器会自动进行，直到有一台未正常恢复。</translation>
    </message>
    <message>
        <source>&amp;Stop after those under way</source>
        <translation>完成进行中的之后停止(&amp;S)</translation>
    </message>
    <message>
        <source>All are back: %1</source>
        <translation>全部已上线：%1</translation>
    </message>
    <message>
        <source>Back: %1. Not as it should be: %2. Left as they are: %3.</source>
        <translation>已上线：%1。不正常：%2。保持原样：%3。</translation>
    </message>
    <message>
        <source>Each of them by the way that was asked for, and with its services.</source>
        <translation>每台都按所要求的途径重启，且服务齐全。</translation>
    </message>
    <message>
        <source>Look at what is told of them below before the rest are rebooted.</source>
        <translation>在重启其余机器之前，请查看下面关于它们的说明。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingRebootModel</name>
    <message>
        <source>asked to reboot</source>
        <translation>已要求重启</translation>
    </message>
    <message>
        <source>stopping its services</source>
        <translation>正在停止服务</translation>
    </message>
    <message>
        <source>away for %1</source>
        <translation>已离线 %1</translation>
    </message>
    <message>
        <source>back, starting its services</source>
        <translation>已上线，正在启动服务</translation>
    </message>
    <message>
        <source>looking at its services</source>
        <translation>正在检查服务</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>back</source>
        <translation>已上线</translation>
    </message>
    <message>
        <source>not as it should be</source>
        <translation>不正常</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>warmboot::SafetyPage</name>
    <message>
        <source>A kexec that does not arrive, or does not get healthy, suspends kexec: from then on the machine reboots through its firmware, until you say otherwise. A boot is healthy once everything was started, and sshd and the network are there again if they were before.</source>
        <translation>若 kexec 未能成功，或启动后未达到健康状态，kexec 就会暂停：此后机器通过固件重启，直到您另行设置。一切均已启动，且先前可用的 sshd 和网络已恢复时，一次启动即为健康。</translation>
    </message>
    <message>
        <source>nginx.service graphical.target</source>
        <translation>nginx.service graphical.target</translation>
    </message>
    <message>
        <source>Units that must be active in a healthy boot</source>
        <translation>健康的启动中必须处于活动状态的单元</translation>
    </message>
    <message>
        <source>These uni&amp;ts too:</source>
        <translation>还包括这些单元(&amp;T)：</translation>
    </message>
    <message>
        <source>They must be active in a boot by kexec; if one is not after two minutes, the machine goes back through its firmware by itself.</source>
        <translation>通过 kexec 启动时，它们必须处于活动状态；若两分钟后仍有单元未处于活动状态，机器会自动通过固件回退。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>systemd’s own limit</source>
        <translation>systemd 自身的时限</translation>
    </message>
    <message>
        <source>Minutes until a shutdown that hangs is cut off</source>
        <translation>卡住的关机被强制中止前的分钟数</translation>
    </message>
    <message>
        <source>Cut a hanging shut&amp;down off after:</source>
        <translation>关机卡住时，强制中止前等待(&amp;D)：</translation>
    </message>
    <message>
        <source>systemd waits for half an hour as a rule. What still writes then, a large database say, is cut off too: give it the time that it needs.</source>
        <translation>systemd 通常等待半小时。届时仍在写入的程序（例如大型数据库）也会被强制中止：请给它所需的时间。</translation>
    </message>
    <message>
        <source>&amp;Let the hardware watchdog watch over a kexec, for:</source>
        <translation>用硬件看门狗监护 kexec，时限(&amp;L)：</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds that the watchdog gives a kexec</source>
        <translation>看门狗给 kexec 的秒数</translation>
    </message>
    <message>
        <source>It resets a machine whose new kernel hangs before anything else could help. The time has to last for the kernel, its initrd and the checks of disks; afterwards systemd serves it.</source>
        <translation>若新内核在其他手段能够起作用之前卡死，它会复位机器。时限须足够完成内核、initrd 和磁盘检查；之后由 systemd 喂狗。</translation>
    </message>
    <message>
        <source>It watches over a kexec now (%1).</source>
        <translation>它目前正在监护 kexec（%1）。</translation>
    </message>
    <message>
        <source>This machine has one. It needs one reboot through the firmware after it was set up.</source>
        <translation>这台机器有硬件看门狗。设置之后需要通过固件重启一次。</translation>
    </message>
    <message>
        <source>This machine shows none; there may be one whose driver is not loaded.</source>
        <translation>这台机器上未发现硬件看门狗；也可能有，但其驱动没有加载。</translation>
    </message>
</context>
<context>
    <name>warmboot::SentenceList</name>
    <message>
        <source>What will happen</source>
        <translation>将要进行的操作</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
</context>
<context>
    <name>warmboot::Session</name>
    <message>
        <source>%1 was rebooted meanwhile, via kexec.</source>
        <translation>%1 在此期间通过 kexec 重启过。</translation>
    </message>
    <message>
        <source>%1 was rebooted meanwhile, through the firmware.</source>
        <translation>%1 在此期间通过固件重启过。</translation>
    </message>
    <message>
        <source>%1 was rebooted meanwhile.</source>
        <translation>%1 在此期间重启过。</translation>
    </message>
    <message>
        <source>This was changed outside Warmboot&apos;s window. %1</source>
        <translation>重启方式已在 Warmboot 窗口之外被更改。%1</translation>
    </message>
    <message>
        <source>Applying the change…</source>
        <translation>正在应用更改…</translation>
    </message>
    <message>
        <source>Uninstalling Warmboot…</source>
        <translation>正在卸载 Warmboot…</translation>
    </message>
    <message>
        <source>Taking the change back…</source>
        <translation>正在撤销更改…</translation>
    </message>
    <message>
        <source>Making the change again…</source>
        <translation>正在重做更改…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Warmboot is uninstalled from %1.</source>
        <translation>已从 %1 卸载 Warmboot。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Made again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Setting the next reboot…</source>
        <translation>正在设置下次重启…</translation>
    </message>
    <message>
        <source>Putting kexec back in service…</source>
        <translation>正在恢复使用 kexec…</translation>
    </message>
    <message>
        <source>kexec is back in service.</source>
        <translation>kexec 已恢复使用。</translation>
    </message>
    <message>
        <source>Cancelling the scheduled reboot…</source>
        <translation>正在取消预定的重启…</translation>
    </message>
    <message>
        <source>The scheduled reboot is cancelled.</source>
        <translation>预定的重启已取消。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Keeping this boot…</source>
        <translation>正在保留本次启动…</translation>
    </message>
    <message>
        <source>This boot of %1 stays.</source>
        <translation>%1 的本次启动将予以保留。</translation>
    </message>
    <message>
        <source>Restarting %1…</source>
        <translation>正在重启 %1…</translation>
    </message>
    <message>
        <source>%1 came back via kexec, %2 after it was told to reboot.</source>
        <translation>%1 已通过 kexec 重新上线，从发出重启命令起用时 %2。</translation>
    </message>
    <message>
        <source>%1 came back through the firmware, %2 after it was told to reboot.</source>
        <translation>%1 已通过固件重新上线，从发出重启命令起用时 %2。</translation>
    </message>
    <message>
        <source>%1 came back, %2 after it was told to reboot.</source>
        <translation>%1 已重新上线，从发出重启命令起用时 %2。</translation>
    </message>
    <message>
        <source>The services of %1 run anew, %2 after it was told to reboot softly.</source>
        <translation>%1 的服务已重新运行，从发出软重启命令起用时 %2。</translation>
    </message>
    <message>
        <source>It was to be a soft reboot, and it became another boot.</source>
        <translation>原本应为软重启，结果却进行了一次新的启动。</translation>
    </message>
    <message>
        <source>It was to come via kexec: %1</source>
        <translation>原本应通过 kexec 启动，但未能如此：%1</translation>
    </message>
    <message>
        <source>It was to come via kexec; the history may say why it did not.</source>
        <translation>原本应通过 kexec 启动；未能如此的原因可能见于历史。</translation>
    </message>
    <message>
        <source>It was not through with starting after %1.</source>
        <translation>%1 之后仍未完成启动。</translation>
    </message>
    <message>
        <source>It is taken back through the firmware unless somebody keeps it.</source>
        <translation>除非有人将其保留，否则会通过固件回退。</translation>
    </message>
    <message>
        <source>Nobody waited for %1 any more.</source>
        <translation>已不再等待 %1。</translation>
    </message>
</context>
<context>
    <name>warmboot::SshQuestionDialog</name>
    <message>
        <source>Connect to %1</source>
        <translation>连接到 %1</translation>
    </message>
    <message>
        <source>That was not its passphrase. Try again.</source>
        <translation>密码短语不正确。请重试。</translation>
    </message>
    <message>
        <source>That was not right. Try again.</source>
        <translation>输入不正确。请重试。</translation>
    </message>
    <message>
        <source>To connect to %1, ssh needs the password of %2. It is kept until Warmboot is quit, and nowhere but in memory.</source>
        <translation>要连接到 %1，ssh 需要 %2 的密码。密码只保存在内存中，直到退出 Warmboot。</translation>
    </message>
    <message>
        <source>The key %1 is locked. Its passphrase is kept until Warmboot is quit, and nowhere but in memory.</source>
        <translation>密钥 %1 已锁定。其密码短语只保存在内存中，直到退出 Warmboot。</translation>
    </message>
    <message>
        <source>Changes need the rights of root, and sudo wants your password there. It is kept until Warmboot is quit, and nowhere but in memory. Without it everything can be looked at, but nothing changed.</source>
        <translation>作更改需要 root 权限，那里的 sudo 要求您输入密码。密码只保存在内存中，直到退出 Warmboot。没有密码时可以查看一切，但不能作任何更改。</translation>
    </message>
    <message>
        <source>The server asks, in its own words:</source>
        <translation>服务器的询问原文：</translation>
    </message>
    <message>
        <source>The agent that holds your keys asks:</source>
        <translation>保管您密钥的代理询问：</translation>
    </message>
    <message>
        <source>Only &amp;look</source>
        <translation>仅查看(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>这真的是 %1 吗？</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Passphrase of a key, for %1</source>
        <translation>用于 %1 的密钥密码短语</translation>
    </message>
    <message>
        <source>Password for sudo on %1</source>
        <translation>%1 上的 sudo 密码</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 的询问</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>关于 %1</translation>
    </message>
    <message>
        <source>Use a key for %1?</source>
        <translation>要为 %1 使用密钥吗？</translation>
    </message>
    <message>
        <source>&amp;It is, connect</source>
        <translation>确认无误，连接(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>允许(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>连接(&amp;O)</translation>
    </message>
    <message>
        <source>To connect to %1, ssh calls this host, which was never called from here by that name. Compare the fingerprint of its key with the one that its owner knows; if they differ, somebody is in between.</source>
        <translation>要连接到 %1，ssh 会连接这台主机，而此前从未从这里以该名称连接过它。请将其密钥的指纹与其所有者所知的指纹比对；若不一致，说明存在中间人。</translation>
    </message>
    <message>
        <source>The same key is known here already, as %1.</source>
        <translation>这里已经有相同的密钥，名称为 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The server shows it, on its own screen or rescue console, with</source>
        <translation>要在服务器自己的屏幕或救援控制台上显示指纹，请使用</translation>
    </message>
    <message>
        <source>Nobody waits for this answer any more; nothing was sent.</source>
        <translation>已无人等待此回答；没有发送任何内容。</translation>
    </message>
</context>
<context>
    <name>warmboot::SshSettings</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1，端口 %2</translation>
    </message>
    <message>
        <source>%1, by way of %2</source>
        <translation>%1，经由 %2</translation>
    </message>
</context>
<context>
    <name>warmboot::StartPage</name>
    <message>
        <source>There is a kexec set-up of your own</source>
        <translation>已有您自己的 kexec 配置</translation>
    </message>
    <message>
        <source>Both would load a kernel, so that Warmboot can be installed once that one is gone.</source>
        <translation>两者都会加载内核，因此须先移除该配置，才能安装 Warmboot。</translation>
    </message>
    <message>
        <source>Check aga&amp;in</source>
        <translation>重新检查(&amp;I)</translation>
    </message>
    <message>
        <source>Somebody has set kexec up on this machine by hand. Warmboot can take that over: the kernel and the command line stay as they were set, the files of that set-up go, and Undo brings them back to the byte.</source>
        <translation>有人在这台机器上手工配置了 kexec。Warmboot 可以将其接管：内核和命令行保持原有设置，该配置的文件会被移除，而“撤销”可将它们逐字节恢复。</translation>
    </message>
    <message>
        <source>What is wrong with it: %1</source>
        <translation>它的问题：%1</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>接管(&amp;V)…</translation>
    </message>
    <message>
        <source>Reboot in seconds, not minutes</source>
        <translation>几秒重启，不再等几分钟</translation>
    </message>
    <message>
        <source>Warmboot lets this machine restart straight into its kernel through kexec, past the tests and waits of its firmware. It installs a few small text files, shows them first, and takes all of it back whenever you say so.</source>
        <translation>Warmboot 让这台机器通过 kexec 直接重启进入内核，跳过固件的检测和等待。它会安装几个小的文本文件，事先让您过目，并可随时应您的要求全部撤回。</translation>
    </message>
    <message>
        <source>M&amp;ake reboots fast…</source>
        <translation>让重启变快(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Try kexec once…</source>
        <translation>试一次 kexec(&amp;T)…</translation>
    </message>
    <message>
        <source>Warmboot’s helper is not installed</source>
        <translation>Warmboot 的辅助程序未安装</translation>
    </message>
    <message>
        <source>Warmboot’s helper does not start</source>
        <translation>Warmboot 的辅助程序无法启动</translation>
    </message>
    <message>
        <source>polkit is not installed</source>
        <translation>polkit 未安装</translation>
    </message>
    <message>
        <source>Two releases of Warmboot meet</source>
        <translation>Warmboot 的版本不一致</translation>
    </message>
    <message>
        <source>Nothing can be changed from here</source>
        <translation>无法从这里作任何更改</translation>
    </message>
    <message>
        <source>Until then nothing can be changed from this window. Everything can be looked at, and the other pages show the machine as it is.</source>
        <translation>在此之前，无法从此窗口作任何更改。可以查看一切，其他页面显示机器的现状。</translation>
    </message>
    <message>
        <source>The other pages show the machine as it is. To change it, log in as root, or as a user who may use sudo there.</source>
        <translation>其他页面显示机器的现状。要作更改，请以 root 或可在其上使用 sudo 的用户登录。</translation>
    </message>
</context>
<context>
    <name>warmboot::Texts</name>
    <message>
        <source>as installed</source>
        <translation>与安装时一致</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>被编辑过</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not in effect</source>
        <translation>未生效</translation>
    </message>
    <message>
        <source>not from Warmboot</source>
        <translation>非 Warmboot 文件</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>阻碍</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Package kexec-tools</source>
        <translation>软件包 kexec-tools</translation>
    </message>
    <message>
        <source>Support in the kernel</source>
        <translation>内核支持</translation>
    </message>
    <message>
        <source>Switch in sysctl</source>
        <translation>sysctl 开关</translation>
    </message>
    <message>
        <source>Limit in sysctl</source>
        <translation>sysctl 限制</translation>
    </message>
    <message>
        <source>Kernel lockdown</source>
        <translation>内核锁定（lockdown）</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>Secure Boot</translation>
    </message>
    <message>
        <source>Kernel to load</source>
        <translation>要加载的内核</translation>
    </message>
    <message>
        <source>Its signature</source>
        <translation>内核签名</translation>
    </message>
    <message>
        <source>Its initrd</source>
        <translation>内核的 initrd</translation>
    </message>
    <message>
        <source>Its modules</source>
        <translation>内核模块</translation>
    </message>
    <message>
        <source>Newest kernel</source>
        <translation>最新内核</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>内核命令行</translation>
    </message>
    <message>
        <source>/boot</source>
        <translation>/boot</translation>
    </message>
    <message>
        <source>Files of Warmboot</source>
        <translation>Warmboot 的文件</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Undo records</source>
        <translation>撤销记录</translation>
    </message>
    <message>
        <source>Other loaders</source>
        <translation>其他加载程序</translation>
    </message>
    <message>
        <source>Other drop-ins</source>
        <translation>其他 drop-in 配置</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>暂停状态</translation>
    </message>
    <message>
        <source>Next reboot alone</source>
        <translation>仅下次重启</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Next reboot</source>
        <translation>下次重启</translation>
    </message>
    <message>
        <source>Last step of systemd</source>
        <translation>systemd 的最后一步</translation>
    </message>
    <message>
        <source>Kernel in waiting</source>
        <translation>等待中的内核</translation>
    </message>
    <message>
        <source>Requests to the firmware</source>
        <translation>对固件的请求</translation>
    </message>
    <message>
        <source>Hardware watchdog</source>
        <translation>硬件看门狗</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Hoster</source>
        <translation>托管商</translation>
    </message>
    <message>
        <source>Reboots after a fault</source>
        <translation>故障后重启</translation>
    </message>
    <message>
        <source>Firmware update</source>
        <translation>固件更新</translation>
    </message>
    <message>
        <source>BootNext</source>
        <translation>BootNext</translation>
    </message>
    <message>
        <source>Package manager</source>
        <translation>软件包管理器</translation>
    </message>
    <message>
        <source>Libraries in use</source>
        <translation>使用中的库</translation>
    </message>
    <message>
        <source>Disks and the TPM</source>
        <translation>磁盘与 TPM</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Kind of machine</source>
        <translation>机器型号</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>驱动</translation>
    </message>
    <message>
        <source>List of hardware</source>
        <translation>硬件列表</translation>
    </message>
    <message>
        <source>Loading, tried</source>
        <translation>试加载</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>.</source>
        <extracomment>What ends a sentence.</extracomment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>warmboot::Tray</name>
    <message>
        <source>&amp;Open Warmboot</source>
        <translation>打开 Warmboot(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Start With the Session</source>
        <translation>随会话启动(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Warmboot</source>
        <translation>Warmboot</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Of machines that are not named here.</extracomment>
        <translation>
            <numerusform>另有 %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warmboot::TrayState</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation>正在查询 %1</translation>
    </message>
    <message>
        <source>%1 is rebooting</source>
        <translation>%1 正在重启</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 没有应答</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Another kexec set-up is on this machine</source>
        <translation>这台机器上有另一个 kexec 配置</translation>
    </message>
</context>
<context>
    <name>warmboot::Troubleshooter</name>
    <message>
        <source>After a kexec: %1</source>
        <translation>kexec 之后：%1</translation>
    </message>
    <message>
        <source>What is wrong after a kexec?</source>
        <translation>kexec 之后出了什么问题？</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>尝试 %1</translation>
    </message>
    <message>
        <source>It is on the command line already.</source>
        <translation>已在命令行中。</translation>
    </message>
    <message>
        <source>Puts it into the edits of the page Kernel; nothing is changed before the review.</source>
        <translation>将其加入“内核”页的修改；复查之前不作任何更改。</translation>
    </message>
</context>
<context>
    <name>warmboot::UnitsPage</name>
    <message>
        <source>&amp;Install…</source>
        <translation>安装(&amp;I)…</translation>
    </message>
    <message>
        <source>Re&amp;pair…</source>
        <translation>修复(&amp;P)…</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>接管(&amp;V)…</translation>
    </message>
    <message>
        <source>U&amp;ninstall…</source>
        <translation>卸载(&amp;N)…</translation>
    </message>
    <message>
        <source>Files of Warmboot</source>
        <translation>Warmboot 的文件</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Difference between the file and what Warmboot puts there</source>
        <translation>该文件与 Warmboot 所放置内容之间的差异</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>内容(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>差异(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Text to be installed</source>
        <translation>待安装的内容(&amp;T)</translation>
    </message>
    <message>
        <source>The file is as Warmboot puts it there.</source>
        <translation>该文件与 Warmboot 所放置的一致。</translation>
    </message>
    <message>
        <source>Warmboot is installed already.</source>
        <translation>Warmboot 已经安装。</translation>
    </message>
    <message>
        <source>There is nothing to repair.</source>
        <translation>没有需要修复的内容。</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine.</source>
        <translation>这台机器上没有安装 Warmboot。</translation>
    </message>
</context>
</TS>
