<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Reboot Settings</source>
        <extracomment>GenericName</extracomment>
        <translation>Настройки перезагрузки</translation>
    </message>
    <message>
        <source>Let this computer and your servers reboot through kexec, without waiting for the firmware</source>
        <extracomment>Comment</extracomment>
        <translation>Перезагружать этот компьютер и ваши серверы через kexec, не дожидаясь прошивки</translation>
    </message>
    <message>
        <source>kexec;reboot;restart;firmware;BIOS;UEFI;kernel;boot;systemd;</source>
        <extracomment>Keywords</extracomment>
        <translation>kexec;reboot;restart;firmware;BIOS;UEFI;kernel;boot;systemd;перезагрузка;перезагрузить;перезапуск;рестарт;прошивка;ядро;загрузка;загрузчик;</translation>
    </message>
    <message>
        <source>Start in the Tray</source>
        <extracomment>Name</extracomment>
        <translation>Запустить в системном лотке</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Warmboot loads {kernel}</source>
        <extracomment>next-kexec</extracomment>
        <translation>Warmboot загружает ядро {kernel}</translation>
    </message>
    <message>
        <source>asked for this one time; Warmboot loads {kernel}</source>
        <extracomment>next-once-kexec</extracomment>
        <translation>запрошено на один раз; Warmboot загружает ядро {kernel}</translation>
    </message>
    <message>
        <source>asked for this one time</source>
        <extracomment>next-once-bios</extracomment>
        <translation>запрошено на один раз</translation>
    </message>
    <message>
        <source>{path} says neither bios nor kexec; Take back removes it</source>
        <extracomment>next-marker-odd</extracomment>
        <translation>в {path} не указано ни bios, ни kexec; «Отозвать» удалит этот файл</translation>
    </message>
    <message>
        <source>the reboot mode is BIOS</source>
        <extracomment>next-mode-bios</extracomment>
        <translation>режим перезагрузки — BIOS</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine</source>
        <extracomment>next-not-installed</extracomment>
        <translation>Warmboot не установлен на этой машине</translation>
    </message>
    <message>
        <source>kexec is suspended: {why}</source>
        <extracomment>next-suspended</extracomment>
        <translation>kexec приостановлен: {why}</translation>
    </message>
    <message>
        <source>the boot check has not yet judged the last kexec</source>
        <extracomment>next-not-judged
----------
reason</extracomment>
        <translation>проверка загрузки ещё не оценила последний kexec</translation>
    </message>
    <message>
        <source>this boot came by kexec and has not been found healthy yet</source>
        <extracomment>next-not-healthy
----------
reason</extracomment>
        <translation>эта загрузка прошла через kexec и ещё не признана исправной</translation>
    </message>
    <message>
        <source>{path} cannot be written, so that a failed kexec could not be noted</source>
        <extracomment>next-read-only</extracomment>
        <translation>запись в {path} невозможна, и неудавшийся kexec было бы негде отметить</translation>
    </message>
    <message>
        <source>the package manager is at work; kernel or initrd may be half-written</source>
        <extracomment>next-packages</extracomment>
        <translation>работает менеджер пакетов; ядро или initrd могут быть записаны не до конца</translation>
    </message>
    <message>
        <source>{path} is missing or not in force; Repair puts it back</source>
        <extracomment>next-file</extracomment>
        <translation>{path} отсутствует или не действует; «Восстановить» вернёт этот файл на место</translation>
    </message>
    <message>
        <source>{path} was edited, so that nobody can tell; the page Units shows the difference</source>
        <extracomment>next-edited</extracomment>
        <translation>файл {path} изменён, так что исход неизвестен; различия показывает страница «Юниты»</translation>
    </message>
    <message>
        <source>{path} is not from Warmboot, so that nobody can tell</source>
        <extracomment>next-foreign</extracomment>
        <translation>файл {path} не от Warmboot, так что исход неизвестен</translation>
    </message>
    <message>
        <source>{unit} is masked, so that this machine does not reboot at all; systemctl unmask it</source>
        <extracomment>next-reboot-masked</extracomment>
        <translation>юнит {unit} замаскирован, так что эта машина вообще не перезагружается; снимите маску командой systemctl unmask</translation>
    </message>
    <message>
        <source>somebody else&apos;s drop-in makes {unit} a kexec, so that nobody can tell; systemctl cat {unit} shows which</source>
        <extracomment>next-reboot-foreign</extracomment>
        <translation>чужой drop-in превращает {unit} в kexec, так что исход неизвестен; systemctl cat {unit} покажет, какой именно</translation>
    </message>
    <message>
        <source>{path} is masked; systemctl unmask it, and Repair puts it back</source>
        <extracomment>next-masked</extracomment>
        <translation>юнит {path} замаскирован; снимите маску командой systemctl unmask, и «Восстановить» вернёт его на место</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf cannot be understood; the page Checks names the line</source>
        <extracomment>next-settings-broken</extracomment>
        <translation>не удаётся разобрать /etc/warmboot.conf; строку назовёт страница «Проверки»</translation>
    </message>
    <message>
        <source>{unit} is not active; Repair starts it</source>
        <extracomment>next-unit-inactive</extracomment>
        <translation>юнит {unit} не активен; «Восстановить» запустит его</translation>
    </message>
    <message>
        <source>systemd does not answer</source>
        <extracomment>next-systemd-silent</extracomment>
        <translation>systemd не отвечает</translation>
    </message>
    <message>
        <source>systemd is not running here</source>
        <extracomment>next-no-systemd</extracomment>
        <translation>systemd здесь не работает</translation>
    </message>
    <message>
        <source>a kernel that was loaded by hand is waiting, and systemd starts it by itself; sudo kexec -u unloads it</source>
        <extracomment>next-loaded-by-hand</extracomment>
        <translation>ожидает ядро, загруженное вручную, и systemd запустит его сам; sudo kexec -u выгрузит его</translation>
    </message>
    <message>
        <source>this is another root folder than that of the running machine</source>
        <extracomment>next-other-root</extracomment>
        <translation>это другой корневой каталог, а не каталог работающей машины</translation>
    </message>
    <message>
        <source>{path} is no folder, so that a failed kexec could not be noted; move it away</source>
        <extracomment>next-state-folder</extracomment>
        <translation>{path} — не каталог, и неудавшийся kexec было бы негде отметить; уберите этот файл</translation>
    </message>
    <message>
        <source>a forced reboot goes through the firmware without stopping services</source>
        <extracomment>next-forced</extracomment>
        <translation>принудительная перезагрузка идёт через прошивку, не останавливая служб</translation>
    </message>
    <message>
        <source>Warmboot loads what the boot loader starts by default, and only root can read {path} and tell what that is; sudo warmbootctl status does</source>
        <extracomment>next-loader-private</extracomment>
        <translation>Warmboot загружает то, что загрузчик запускает по умолчанию, а прочитать {path} и узнать, что это, может только root; это покажет sudo warmbootctl status</translation>
    </message>
    <message>
        <source>services are started anew, and the kernel with this boot goes on</source>
        <extracomment>next-soft</extracomment>
        <translation>службы запускаются заново, а ядро этой загрузки продолжает работать</translation>
    </message>
    <message>
        <source>systemd {version} knows no soft reboot, so that it refuses</source>
        <extracomment>next-soft-unsupported</extracomment>
        <translation>systemd {version} не знает мягкой перезагрузки, поэтому команда откажет</translation>
    </message>
    <message>
        <source>no kernel is loaded by hand, so that it refuses and nothing happens</source>
        <extracomment>next-nothing-loaded</extracomment>
        <translation>вручную ядро не загружено, поэтому команда откажет и ничего не произойдёт</translation>
    </message>
    <message>
        <source>it starts the kernel that was loaded by hand, past Warmboot</source>
        <extracomment>next-own-kernel</extracomment>
        <translation>команда запускает ядро, загруженное вручную, в обход Warmboot</translation>
    </message>
    <message>
        <source>it loads what systemd-boot starts by default and starts that, past Warmboot</source>
        <extracomment>next-own-entry</extracomment>
        <translation>команда загружает то, что systemd-boot запускает по умолчанию, и запускает это в обход Warmboot</translation>
    </message>
    <message>
        <source>it asks for the set-up of the firmware</source>
        <extracomment>next-firmware-setup</extracomment>
        <translation>команда запрашивает меню настройки прошивки</translation>
    </message>
    <message>
        <source>this machine&apos;s firmware cannot be asked for its set-up, so that it refuses</source>
        <extracomment>next-setup-unsupported</extracomment>
        <translation>прошивка этой машины не открывает меню настройки по запросу, поэтому команда откажет</translation>
    </message>
    <message>
        <source>it asks for an entry of the boot loader, which only the boot loader starts</source>
        <extracomment>next-loader-entry</extracomment>
        <translation>команда запрашивает пункт меню загрузчика, а его запускает только сам загрузчик</translation>
    </message>
    <message>
        <source>the boot loader here takes no wish for an entry, so that it refuses</source>
        <extracomment>next-loader-entry-unsupported</extracomment>
        <translation>здешний загрузчик не принимает выбор пункта меню, поэтому команда откажет</translation>
    </message>
    <message>
        <source>The next reboot cannot be a kexec: {why}</source>
        <extracomment>next-kexec-refused</extracomment>
        <translation>Следующая перезагрузка не может пройти через kexec: {why}</translation>
    </message>
    <message>
        <source>a reboot argument was given, which only the firmware understands</source>
        <extracomment>reboot-argument</extracomment>
        <translation>задан аргумент перезагрузки, который понимает только прошивка</translation>
    </message>
    <message>
        <source>{what} was requested for the next boot</source>
        <extracomment>reboot-to</extracomment>
        <translation>для следующей загрузки запрошено: {what}</translation>
    </message>
    <message>
        <source>the firmware has a request waiting (set-up or update)</source>
        <extracomment>firmware-request
----------
reason</extracomment>
        <translation>у прошивки есть ожидающий запрос (настройка или обновление)</translation>
    </message>
    <message>
        <source>BootNext is set in the firmware</source>
        <extracomment>boot-next
----------
reason</extracomment>
        <translation>в прошивке задан BootNext</translation>
    </message>
    <message>
        <source>{what} is set for the boot loader</source>
        <extracomment>loader-one-shot
----------
reason</extracomment>
        <translation>для загрузчика задано: {what}</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set (next_entry)</source>
        <extracomment>grub-next-entry</extracomment>
        <translation>задан одноразовый пункт GRUB (next_entry)</translation>
    </message>
    <message>
        <source>The reboot is inhibited by {who}: {why}. Wait for it, or end it, and try again.</source>
        <extracomment>inhibited</extracomment>
        <translation>Перезагрузку блокирует {who}: {why}. Дождитесь окончания или прервите это и попробуйте снова.</translation>
    </message>
    <message>
        <source>The reboot was refused: {why}</source>
        <extracomment>reboot-refused</extracomment>
        <translation>В перезагрузке отказано: {why}</translation>
    </message>
    <message>
        <source>A kernel is loaded for kexec and cannot be unloaded; kexec -u tells why.</source>
        <extracomment>image-not-unloaded</extracomment>
        <translation>Для kexec загружено ядро, и выгрузить его не удаётся; причину покажет kexec -u.</translation>
    </message>
    <message>
        <source>systemd {version} cannot start the services alone anew; from version 254 on it can.</source>
        <extracomment>soft-unsupported</extracomment>
        <translation>systemd {version} не умеет запускать заново одни только службы; это возможно начиная с версии 254.</translation>
    </message>
    <message>
        <source>The kernel {newer} waits to be started, and a soft reboot would keep {running}; reboot via kexec or via BIOS.</source>
        <extracomment>soft-kernel-waits</extracomment>
        <translation>Ядро {newer} ждёт запуска, а при мягкой перезагрузке осталось бы {running}; перезагрузите машину через kexec или через BIOS.</translation>
    </message>
    <message>
        <source>A soft reboot keeps the kernel and needs no confirmation; leave --confirm out.</source>
        <extracomment>soft-no-confirmation</extracomment>
        <translation>Мягкая перезагрузка сохраняет ядро и не требует подтверждения; уберите --confirm.</translation>
    </message>
    <message>
        <source>The kernel {newer} would be started, and {running} is running.</source>
        <extracomment>advice-kernel</extracomment>
        <translation>Запустилось бы ядро {newer}, а работает {running}.</translation>
    </message>
    <message>
        <source>The kernel {version} has been installed anew since this boot.</source>
        <extracomment>advice-kernel-rebuilt</extracomment>
        <translation>После этой загрузки ядро {version} было установлено заново.</translation>
    </message>
    <message>
        <source>The firmware has something to do that only a reboot through it does: {what}.</source>
        <extracomment>advice-firmware</extracomment>
        <translation>Прошивке предстоит то, что выполняет только перезагрузка через неё: {what}.</translation>
    </message>
    <message>
        <source>These packages ask for a reboot: {packages}.</source>
        <extracomment>advice-packages</extracomment>
        <translation>Перезагрузки требуют пакеты: {packages}.</translation>
    </message>
    <message>
        <source>A package asks for a reboot ({path}).</source>
        <extracomment>advice-asked</extracomment>
        <translation>Перезагрузки требует пакет ({path}).</translation>
    </message>
    <message>
        <source>Kexec is not suspended; there is nothing to resume.</source>
        <extracomment>not-suspended</extracomment>
        <translation>Kexec не приостановлен; возобновлять нечего.</translation>
    </message>
    <message>
        <source>{field}: is empty.</source>
        <extracomment>value-empty</extracomment>
        <translation>{field}: значение не задано.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is too long; {limit} bytes is the most.</source>
        <extracomment>value-too-long</extracomment>
        <translation>{field}: «{value}» — слишком длинное значение; допускается не более {limit} байт.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; ends in /, as the name of a folder does; name a file.</source>
        <extracomment>path-of-folder</extracomment>
        <translation>{field}: «{value}» оканчивается на /, как имя каталога; укажите файл.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is not an absolute path; write it from / on.</source>
        <extracomment>path-relative</extracomment>
        <translation>{field}: «{value}» — не абсолютный путь; пишите его начиная с /.</translation>
    </message>
    <message>
        <source>{field}: is given too many times (64 at most).</source>
        <extracomment>too-many</extracomment>
        <translation>{field}: задано слишком много раз (не более 64).</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; has an odd number of double quotes.</source>
        <extracomment>flag-quotes</extracomment>
        <translation>{field}: «{value}» содержит нечётное число двойных кавычек.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; holds a space outside double quotes; give each word by itself.</source>
        <extracomment>flag-space</extracomment>
        <translation>{field}: «{value}» содержит пробел вне двойных кавычек; укажите каждое слово отдельно.</translation>
    </message>
    <message>
        <source>{field}: -- would hand everything behind it to init; write the whole line with --cmdline instead.</source>
        <extracomment>flag-dashes</extracomment>
        <translation>{field}: -- передал бы всё следующее за ним процессу init; задайте вместо этого всю строку через --cmdline.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is set by Warmboot itself at each reboot.</source>
        <extracomment>flag-ours</extracomment>
        <translation>{field}: «{value}» Warmboot сам задаёт при каждой перезагрузке.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; would be overruled by panic={seconds} of the settings; set it with --panic instead.</source>
        <extracomment>flag-panic</extracomment>
        <translation>{field}: «{value}» перекрывалось бы значением panic={seconds} из настроек; задайте его через --panic.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is both to be added and to be removed; leave one of them out.</source>
        <extracomment>flag-added-and-removed</extracomment>
        <translation>«{value}» нужно и добавить, и убрать; оставьте что-то одно.</translation>
    </message>
    <message>
        <source>panic: {value} is not between 0 and 86400 seconds.</source>
        <extracomment>panic-range</extracomment>
        <translation>panic: {value} вне пределов от 0 до 86400 секунд.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is not the name of a unit; write nginx.service, for example.</source>
        <extracomment>unit-name</extracomment>
        <translation>{field}: «{value}» — не имя юнита; пишите, например, nginx.service.</translation>
    </message>
    <message>
        <source>deadline: {value} is not between 0 and 1440 minutes.</source>
        <extracomment>deadline-range</extracomment>
        <translation>deadline: {value} вне пределов от 0 до 1440 минут.</translation>
    </message>
    <message>
        <source>watchdog: {value} is neither 0 nor between 30 and 600 seconds.</source>
        <extracomment>watchdog-range</extracomment>
        <translation>watchdog: {value} — не 0 и не от 30 до 600 секунд.</translation>
    </message>
    <message>
        <source>--kernel and --initrd name fixed files, which contradicts --follow; leave one of them out.</source>
        <extracomment>kernel-and-follow</extracomment>
        <translation>--kernel и --initrd задают конкретные файлы, что противоречит --follow; уберите одно из двух.</translation>
    </message>
    <message>
        <source>There is no hand-made kexec set-up here that could be taken over.</source>
        <extracomment>adopt-nothing</extracomment>
        <translation>Здесь нет сделанной вручную настройки kexec, которую можно было бы перенять.</translation>
    </message>
    <message>
        <source>{path} loads or starts a kernel in a way that Warmboot does not understand ({text}); take it out by hand.</source>
        <extracomment>adopt-not-understood</extracomment>
        <translation>{path} загружает или запускает ядро так, что Warmboot этого не понимает ({text}); уберите это вручную.</translation>
    </message>
    <message>
        <source>{path} belongs to the distribution or is generated, so that it cannot be taken over; switch it off by hand (systemctl disable).</source>
        <extracomment>adopt-elsewhere</extracomment>
        <translation>{path} принадлежит дистрибутиву или генерируется, поэтому перенять его нельзя; отключите его вручную (systemctl disable).</translation>
    </message>
    <message>
        <source>{unit} loads its kernel when it is stopped, and nothing stops it at a reboot, as /boot is no file system of its own here: reboots have gone through the firmware all the time.</source>
        <extracomment>adopt-flaw-never-stopped</extracomment>
        <translation>{unit} загружает ядро при своей остановке, а при перезагрузке его ничто не останавливает, так как /boot здесь не отдельная файловая система: всё это время перезагрузки шли через прошивку.</translation>
    </message>
    <message>
        <source>{unit} is not enabled, so that it does nothing after the next boot.</source>
        <extracomment>adopt-flaw-disabled</extracomment>
        <translation>Юнит {unit} не включён, поэтому после следующей загрузки он ничего не делает.</translation>
    </message>
    <message>
        <source>{unit} needs {path} mounted, and would be stopped with it: stopping it loads a kernel.</source>
        <extracomment>adopt-flaw-mount</extracomment>
        <translation>Юнит {unit} требует, чтобы {path} был смонтирован, и останавливался бы вместе с ним, а его остановка загружает ядро.</translation>
    </message>
    <message>
        <source>Whoever restarts {unit} loads a kernel; with systemd {version} the next systemctl reboot then starts it, past the drop-in.</source>
        <extracomment>adopt-flaw-restart</extracomment>
        <translation>Кто перезапустит {unit}, тот загрузит ядро; с systemd {version} следующая команда systemctl reboot запустит его в обход drop-in.</translation>
    </message>
    <message>
        <source>{path} starts whatever kernel is loaded, also one that another program has loaded.</source>
        <extracomment>adopt-flaw-any-image</extracomment>
        <translation>{path} запускает любое загруженное ядро, в том числе загруженное другой программой.</translation>
    </message>
    <message>
        <source>{unit} names {path}, which does not exist, so that it loads nothing.</source>
        <extracomment>adopt-flaw-missing</extracomment>
        <translation>{unit} ссылается на {path}, а его нет, поэтому ничего не загружается.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; of its command line is not taken over; Warmboot sets that itself at each reboot.</source>
        <extracomment>adopt-flaw-word</extracomment>
        <translation>«{word}» из командной строки этой настройки не перенимается; Warmboot сам задаёт это при каждой перезагрузке.</translation>
    </message>
    <message>
        <source>{path} does something else than a reboot through the firmware: {text}</source>
        <extracomment>adopt-flaw-normal-reboot</extracomment>
        <translation>{path} делает нечто иное, чем перезагрузка через прошивку: {text}</translation>
    </message>
    <message>
        <source>{path} is found before {ours} and stays as it is; remove it, so that normal-reboot is Warmboot&apos;s.</source>
        <extracomment>adopt-flaw-other-normal-reboot</extracomment>
        <translation>{path} находится раньше, чем {ours}, и остаётся как есть; удалите его, чтобы команда normal-reboot была от Warmboot.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf, as it was edited, cannot be changed before this is corrected in it: {why} (Kexec can be switched off all the same.)</source>
        <extracomment>settings-at-odds</extracomment>
        <translation>/etc/warmboot.conf был отредактирован, и изменить его нельзя, пока в нём не исправлено следующее: {why} (Выключить kexec можно и так.)</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf holds what Warmboot would not write. {why}</source>
        <extracomment>warning-settings-odd</extracomment>
        <translation>/etc/warmboot.conf содержит то, чего Warmboot не записал бы. {why}</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine; warmbootctl apply installs it.</source>
        <extracomment>not-installed</extracomment>
        <translation>Warmboot не установлен на этой машине; его установит warmbootctl apply.</translation>
    </message>
    <message>
        <source>{field}: {path} does not exist.</source>
        <extracomment>file-missing</extracomment>
        <translation>{field}: {path} не существует.</translation>
    </message>
    <message>
        <source>{field}: {path} is a link that leads nowhere.</source>
        <extracomment>link-dangling</extracomment>
        <translation>{field}: {path} — ссылка, ведущая в никуда.</translation>
    </message>
    <message>
        <source>{field}: {path} is a folder, not a file.</source>
        <extracomment>file-directory</extracomment>
        <translation>{field}: {path} — каталог, а не файл.</translation>
    </message>
    <message>
        <source>{field}: {path} is not a regular file.</source>
        <extracomment>file-special</extracomment>
        <translation>{field}: {path} — не обычный файл.</translation>
    </message>
    <message>
        <source>{field}: {path} is empty.</source>
        <extracomment>file-empty</extracomment>
        <translation>{field}: {path} — пустой файл.</translation>
    </message>
    <message>
        <source>kernel: {path} cannot be read.</source>
        <extracomment>kernel-unreadable</extracomment>
        <translation>kernel: {path} не удаётся прочитать.</translation>
    </message>
    <message>
        <source>kernel: {path} is not a Linux kernel image.</source>
        <extracomment>not-a-kernel</extracomment>
        <translation>kernel: {path} — не образ ядра Linux.</translation>
    </message>
    <message>
        <source>kernel: {path} has {size} bytes of the {whole} that it should have; install that kernel again.</source>
        <extracomment>kernel-cut-short</extracomment>
        <translation>kernel: в {path} всего {size} байт из {whole} положенных; установите это ядро заново.</translation>
    </message>
    <message>
        <source>kernel: {path} is for {image}, and this machine is {machine}.</source>
        <extracomment>kernel-architecture</extracomment>
        <translation>kernel: {path} — для {image}, а эта машина — {machine}.</translation>
    </message>
    <message>
        <source>kernel: {path} carries no signature, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>kernel-unsigned</extracomment>
        <translation>kernel: у {path} нет подписи, а ядро в режиме lockdown ({lockdown}): kexec его отвергнет. Выберите подписанное ядро.</translation>
    </message>
    <message>
        <source>kernel: no /boot/vmlinuz-VERSION with modules and an initrd was found; name one with --kernel.</source>
        <extracomment>no-kernel-found</extracomment>
        <translation>kernel: не найдено ни одного /boot/vmlinuz-ВЕРСИЯ с модулями и initrd; укажите ядро через --kernel.</translation>
    </message>
    <message>
        <source>kernel: {path} cannot be read, so that what the boot loader starts cannot be told: {why}.</source>
        <extracomment>loader-unreadable</extracomment>
        <translation>kernel: {path} не удаётся прочитать, и узнать, что запускает загрузчик, нельзя: {why}.</translation>
    </message>
    <message>
        <source>kernel: the kernel inside {path} carries no signature of its own, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>uki-kernel-unsigned</extracomment>
        <translation>kernel: у ядра внутри {path} нет собственной подписи, а работающее ядро в режиме lockdown ({lockdown}): kexec его отвергнет. Выберите подписанное ядро.</translation>
    </message>
    <message>
        <source>cmdline: an odd double quote or a stray -- would hide its end from the kernel; correct /etc/warmboot.conf or the boot loader.</source>
        <extracomment>cmdline-broken</extracomment>
        <translation>cmdline: нечётная двойная кавычка или лишнее -- скрыли бы от ядра конец строки; исправьте /etc/warmboot.conf или настройки загрузчика.</translation>
    </message>
    <message>
        <source>cmdline: it would have {length} characters, and the kernel takes {limit}; take words off it.</source>
        <extracomment>cmdline-too-long</extracomment>
        <translation>cmdline: строка вышла бы длиной {length} символов, а ядро принимает {limit}; уберите из неё часть слов.</translation>
    </message>
    <message>
        <source>This changes the machine and needs root; try again with sudo.</source>
        <extracomment>not-root</extracomment>
        <translation>Это изменяет машину и требует прав root; повторите с sudo.</translation>
    </message>
    <message>
        <source>systemd is not running here; Warmboot works with systemd only.</source>
        <extracomment>no-systemd</extracomment>
        <translation>systemd здесь не работает; Warmboot работает только с systemd.</translation>
    </message>
    <message>
        <source>The kexec program is not installed; install the package kexec-tools.</source>
        <extracomment>kexec-tools-missing</extracomment>
        <translation>Программа kexec не установлена; установите пакет kexec-tools.</translation>
    </message>
    <message>
        <source>The running kernel was built without kexec; boot one that has CONFIG_KEXEC.</source>
        <extracomment>kexec-unsupported</extracomment>
        <translation>Работающее ядро собрано без kexec; запустите машину с ядром, где есть CONFIG_KEXEC.</translation>
    </message>
    <message>
        <source>kexec is switched off until the next boot (sysctl kernel.kexec_load_disabled=1); remove that setting from /etc/sysctl.d and reboot.</source>
        <extracomment>kexec-disabled</extracomment>
        <translation>kexec выключен до следующей загрузки (sysctl kernel.kexec_load_disabled=1); уберите эту настройку из /etc/sysctl.d и перезагрузите машину.</translation>
    </message>
    <message>
        <source>{path} does not exist, and Warmboot puts files there; is this the root folder of a Linux system? Make the folder first.</source>
        <extracomment>folder-missing</extracomment>
        <translation>{path} не существует, а Warmboot помещает туда файлы; это корневой каталог системы Linux? Сначала создайте этот каталог.</translation>
    </message>
    <message>
        <source>{path} is on a read-only file system; mount it writable first.</source>
        <extracomment>folder-read-only</extracomment>
        <translation>{path} находится на файловой системе, доступной только для чтения; сначала смонтируйте её для записи.</translation>
    </message>
    <message>
        <source>{path} is a file system of its own and gone when the hooks in /usr/local must run; /usr/local has to be on the root file system.</source>
        <extracomment>hooks-not-on-root</extracomment>
        <translation>{path} — отдельная файловая система, и её уже нет, когда должны выполняться хуки из /usr/local; /usr/local должен находиться на корневой файловой системе.</translation>
    </message>
    <message>
        <source>{path} is a kexec set-up that is not from Warmboot, and both would load a kernel; Take over keeps its settings and puts it away, or remove it first.</source>
        <extracomment>foreign-in-the-way</extracomment>
        <translation>{path} — настройка kexec не от Warmboot, и ядро загружали бы и она, и Warmboot; «Перенять» сохранит её параметры и уберёт её, либо сначала удалите её сами.</translation>
    </message>
    <message>
        <source>{path} is a hand-made kexec set-up.</source>
        <extracomment>foreign-set-up</extracomment>
        <translation>{path} — сделанная вручную настройка kexec.</translation>
    </message>
    <message>
        <source>Only root can read {path}, and tell whether it loads or starts a kernel; sudo warmbootctl status does.</source>
        <extracomment>unit-unreadable</extracomment>
        <translation>Только root может прочитать {path} и узнать, загружается или запускается ли там ядро; это покажет sudo warmbootctl status.</translation>
    </message>
    <message>
        <source>{path} is run at the very end of every shutdown and has to do with kexec; see that it neither loads nor starts a kernel.</source>
        <extracomment>shutdown-script-kexec</extracomment>
        <translation>{path} выполняется в самом конце каждого завершения работы и имеет отношение к kexec; убедитесь, что ядро там не загружается и не запускается.</translation>
    </message>
    <message>
        <source>kdump is set up here; its kernel waits for a crash in a place of its own, and Warmboot leaves it alone.</source>
        <extracomment>vendor-loader-kdump</extracomment>
        <translation>Здесь настроен kdump; его ядро ждёт аварии в отдельном месте, и Warmboot его не трогает.</translation>
    </message>
    <message>
        <source>{path} is there, but it is not the kind of file that Warmboot puts there; move it away first (a masked unit: systemctl unmask).</source>
        <extracomment>path-in-the-way</extracomment>
        <translation>{path} уже существует, но это файл не того вида, что помещает туда Warmboot; сначала уберите его (замаскированный юнит: systemctl unmask).</translation>
    </message>
    <message>
        <source>Another change is under way on this machine; wait for it and try again.</source>
        <extracomment>busy</extracomment>
        <translation>На этой машине уже выполняется другое изменение; дождитесь его окончания и попробуйте снова.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: line {line} (&quot;{text}&quot;) cannot be understood; correct it by hand, or remove the file and apply again.</source>
        <extracomment>settings-line</extracomment>
        <translation>/etc/warmboot.conf: не удаётся разобрать строку {line} («{text}»); исправьте её вручную или удалите файл и примените настройки заново.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: {key}= is missing; add it by hand, or remove the file and apply again.</source>
        <extracomment>settings-incomplete</extracomment>
        <translation>/etc/warmboot.conf: отсутствует {key}=; добавьте это вручную или удалите файл и примените настройки заново.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is not a file of its own (a link or a folder), so that every reboot goes through the firmware; move it away, and Repair puts one there.</source>
        <extracomment>settings-no-file</extracomment>
        <translation>/etc/warmboot.conf — не самостоятельный файл (а ссылка или каталог), поэтому каждая перезагрузка идёт через прошивку; уберите его, и «Восстановить» создаст файл.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: follow=fixed needs a line kernel=PATH.</source>
        <extracomment>settings-no-kernel</extracomment>
        <translation>/etc/warmboot.conf: для follow=fixed нужна строка kernel=ПУТЬ.</translation>
    </message>
    <message>
        <source>{path} is missing; Repair puts it back.</source>
        <extracomment>file-of-ours-missing</extracomment>
        <translation>{path} отсутствует; «Восстановить» вернёт его на место.</translation>
    </message>
    <message>
        <source>{path} was edited; Repair shows the difference and puts it back.</source>
        <extracomment>file-of-ours-edited</extracomment>
        <translation>{path} изменён; «Восстановить» покажет различия и вернёт всё как было.</translation>
    </message>
    <message>
        <source>{path} has other permissions or another owner than installed; Repair puts it back.</source>
        <extracomment>file-permissions</extracomment>
        <translation>У {path} не те права или не тот владелец, что при установке; «Восстановить» вернёт прежние.</translation>
    </message>
    <message>
        <source>{path} is a link, and who can change where it leads decides what root runs at a reboot; remove the link, and Repair puts the folder there.</source>
        <extracomment>folder-linked</extracomment>
        <translation>{path} — ссылка, и тот, кто может её перенаправить, решает, что root выполнит при перезагрузке; удалите ссылку, и «Восстановить» создаст каталог.</translation>
    </message>
    <message>
        <source>{path} can be changed by others than root, and what it says is done by root; Repair puts it right.</source>
        <extracomment>file-open</extracomment>
        <translation>{path} может изменить не только root, а написанное там выполняется с правами root; «Восстановить» исправит это.</translation>
    </message>
    <message>
        <source>{path} belongs to somebody else than root, or others may write to it; chown root:root and chmod 755 it.</source>
        <extracomment>state-folder-open</extracomment>
        <translation>{path} принадлежит не root, или писать туда могут и другие; выполните для него chown root:root и chmod 755.</translation>
    </message>
    <message>
        <source>{path} is no folder, and Warmboot keeps its records there; move it away.</source>
        <extracomment>state-folder-odd</extracomment>
        <translation>{path} — не каталог, а Warmboot хранит там свои записи; уберите этот файл.</translation>
    </message>
    <message>
        <source>{path} is not wanted by the settings any more; Repair removes it.</source>
        <extracomment>file-left-over</extracomment>
        <translation>{path} больше не нужен при этих настройках; «Восстановить» удалит его.</translation>
    </message>
    <message>
        <source>watchdog: somebody types a passphrase for {disk} at boot (/etc/crypttab), and the watchdog would reset the machine meanwhile; unlock it by a key file or the TPM, or leave the watchdog out.</source>
        <extracomment>watchdog-passphrase</extracomment>
        <translation>watchdog: при загрузке кто-то вводит парольную фразу для {disk} (/etc/crypttab), а сторожевой таймер тем временем сбросил бы машину; разблокируйте диск файлом ключа или через TPM либо откажитесь от таймера.</translation>
    </message>
    <message>
        <source>This machine shows no hardware watchdog (/sys/class/watchdog has none); load its driver first (iTCO_wdt, sp5100_tco, i6300esb, ipmi_watchdog).</source>
        <extracomment>watchdog-none</extracomment>
        <translation>На этой машине не видно аппаратного сторожевого таймера (в /sys/class/watchdog пусто); сначала загрузите его драйвер (iTCO_wdt, sp5100_tco, i6300esb, ipmi_watchdog).</translation>
    </message>
    <message>
        <source>There is a hardware watchdog ({device}), and nothing makes it watch over a kexec; the page Safety sets it up.</source>
        <extracomment>watchdog-not-set-up</extracomment>
        <translation>Аппаратный сторожевой таймер есть ({device}), но следить за kexec его ничто не заставляет; это настраивается на странице «Защита».</translation>
    </message>
    <message>
        <source>The watchdog does not watch over a kexec before one ordinary reboot through the firmware: systemd and the driver read their settings when they start.</source>
        <extracomment>watchdog-after-reboot</extracomment>
        <translation>Сторожевой таймер станет следить за kexec только после одной обычной перезагрузки через прошивку: systemd и драйвер читают свои настройки при запуске.</translation>
    </message>
    <message>
        <source>The initrd here checks the root file system ({device}) before anything serves the watchdog: a full check of it that takes longer than {seconds} s is cut off by a reset. tune2fs -l {device} tells whether full checks by count or by time are on; tune2fs -c 0 -i 0 {device} ends them.</source>
        <extracomment>warning-watchdog-fsck</extracomment>
        <translation>Здешний initrd проверяет корневую файловую систему ({device}) раньше, чем кто-либо начинает обслуживать сторожевой таймер: полная проверка, которая длится дольше {seconds} с, будет оборвана сбросом. Включены ли полные проверки по числу монтирований или по времени, покажет tune2fs -l {device}; отключит их tune2fs -c 0 -i 0 {device}.</translation>
    </message>
    <message>
        <source>The watchdog&apos;s driver was loaded before it could be told to go on at a kexec; put watchdog.stop_on_reboot=0 on the boot loader&apos;s command line (or make the initrd anew) and reboot through the firmware.</source>
        <extracomment>watchdog-driver-early</extracomment>
        <translation>Драйвер сторожевого таймера загрузился раньше, чем ему можно было указать не останавливать таймер при kexec; добавьте watchdog.stop_on_reboot=0 в командную строку загрузчика (или создайте initrd заново) и перезагрузите машину через прошивку.</translation>
    </message>
    <message>
        <source>{path} is there, but it is not from Warmboot; move it away first.</source>
        <extracomment>file-not-ours</extracomment>
        <translation>{path} уже существует, но не от Warmboot; сначала уберите его.</translation>
    </message>
    <message>
        <source>{unit} does not run its hook: a drop-in of somebody else overrides it; systemctl cat {unit} shows which.</source>
        <extracomment>unit-overridden</extracomment>
        <translation>{unit} не выполняет свой хук: его переопределяет чужой drop-in; systemctl cat {unit} покажет, какой именно.</translation>
    </message>
    <message>
        <source>{path} is not in effect: another drop-in of systemd-reboot.service overrides it; systemctl cat systemd-reboot.service shows which.</source>
        <extracomment>drop-in-not-in-effect</extracomment>
        <translation>{path} не действует: его переопределяет другой drop-in для systemd-reboot.service; systemctl cat systemd-reboot.service покажет, какой именно.</translation>
    </message>
    <message>
        <source>{path} is still in effect.</source>
        <extracomment>drop-in-still-there</extracomment>
        <translation>{path} всё ещё действует.</translation>
    </message>
    <message>
        <source>{unit}: {property} is {found}, and should be {wanted}.</source>
        <extracomment>unit-not-as-wanted</extracomment>
        <translation>{unit}: значение {property} — {found}, а должно быть {wanted}.</translation>
    </message>
    <message>
        <source>A change was interrupted; the next change first rolls it back.</source>
        <extracomment>change-interrupted</extracomment>
        <translation>Изменение было прервано; следующее изменение сначала откатит его.</translation>
    </message>
    <message>
        <source>A change was interrupted half-way, so that no plan can be made; Undo rolls it back.</source>
        <extracomment>plan-interrupted</extracomment>
        <translation>Изменение было прервано на полпути, поэтому составить план нельзя; «Отменить» откатит его.</translation>
    </message>
    <message>
        <source>{path} is damaged or was edited, so that undo cannot rely on it; move it away and try again.</source>
        <extracomment>undo-record-damaged</extracomment>
        <translation>{path} повреждён или изменён, и отмена не может на него полагаться; уберите его и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path} was edited since, and that would be lost; move it away (that keeps it) and try again.</source>
        <extracomment>edited-since</extracomment>
        <translation>{path} с тех пор изменён, и правки пропали бы; переместите его (так они сохранятся) и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path} has got other permissions or another owner since, and that would be lost; chown {owner} and chmod {mode} it and try again.</source>
        <extracomment>permissions-since</extracomment>
        <translation>У {path} с тех пор другие права или другой владелец, и это пропало бы; выполните для него chown {owner} и chmod {mode} и попробуйте снова.</translation>
    </message>
    <message>
        <source>The machine has changed since the plan was made; nothing was done. Look at the new plan and apply that.</source>
        <extracomment>stale</extracomment>
        <translation>С момента составления плана машина изменилась; ничего не сделано. Посмотрите новый план и примените его.</translation>
    </message>
    <message>
        <source>This boot needs no confirmation: nothing would take it back.</source>
        <extracomment>nothing-to-confirm</extracomment>
        <translation>Этой загрузке не нужно подтверждение: откатывать её ничто не станет.</translation>
    </message>
    <message>
        <source>This boot is confirmed, and is not taken back.</source>
        <extracomment>confirmed</extracomment>
        <translation>Эта загрузка подтверждена, и отката не будет.</translation>
    </message>
    <message>
        <source>A reboot through the firmware needs no confirmation; leave --confirm out, or reboot --via kexec.</source>
        <extracomment>confirm-needs-kexec</extracomment>
        <translation>Перезагрузке через прошивку не нужно подтверждение; уберите --confirm или выполните reboot --via kexec.</translation>
    </message>
    <message>
        <source>molly-guard ({script}) did not let the reboot pass.</source>
        <extracomment>molly-guard</extracomment>
        <translation>molly-guard ({script}) не пропустил перезагрузку.</translation>
    </message>
    <message>
        <source>--confirm: {value} is not between 1 and 120 minutes.</source>
        <extracomment>confirm-range</extracomment>
        <translation>--confirm: {value} вне пределов от 1 до 120 минут.</translation>
    </message>
    <message>
        <source>There is no change that could be undone.</source>
        <extracomment>nothing-to-undo</extracomment>
        <translation>Нет изменения, которое можно было бы отменить.</translation>
    </message>
    <message>
        <source>There is no undone change that could be made again.</source>
        <extracomment>nothing-to-redo</extracomment>
        <translation>Нет отменённого изменения, которое можно было бы повторить.</translation>
    </message>
    <message>
        <source>{path} stays, as there is something that is not from Warmboot.</source>
        <extracomment>purge-leaves</extracomment>
        <translation>{path} остаётся, так как там есть что-то не от Warmboot.</translation>
    </message>
    <message>
        <source>Warmboot is still installed; uninstall it first.</source>
        <extracomment>purge-installed</extracomment>
        <translation>Warmboot ещё установлен; сначала удалите его.</translation>
    </message>
    <message>
        <source>The request is longer than {limit} bytes; send a shorter one.</source>
        <extracomment>request-too-long</extracomment>
        <translation>Запрос длиннее {limit} байт; отправьте более короткий.</translation>
    </message>
    <message>
        <source>The request is not one JSON object in UTF-8 on a line of its own.</source>
        <extracomment>request-not-json</extracomment>
        <translation>Запрос — не один объект JSON в UTF-8 на отдельной строке.</translation>
    </message>
    <message>
        <source>The request is nested more than {limit} levels deep; docs/protocol.md shows every request.</source>
        <extracomment>request-nested</extracomment>
        <translation>Вложенность запроса превышает {limit} уровней; все запросы описаны в docs/protocol.md.</translation>
    </message>
    <message>
        <source>{field}: is there twice; leave one of them out.</source>
        <extracomment>field-doubled</extracomment>
        <translation>{field}: указано дважды; уберите лишнее.</translation>
    </message>
    <message>
        <source>{field}: is missing; docs/protocol.md shows every request with its fields.</source>
        <extracomment>field-missing</extracomment>
        <translation>{field}: отсутствует; все запросы с их полями описаны в docs/protocol.md.</translation>
    </message>
    <message>
        <source>{field}: does not belong to this request; leave it out, or update the side that answers.</source>
        <extracomment>field-unknown</extracomment>
        <translation>{field}: не относится к этому запросу; уберите это поле или обновите отвечающую сторону.</translation>
    </message>
    <message>
        <source>{field}: should be {wanted}.</source>
        <extracomment>field-type</extracomment>
        <translation>{field}: должно быть {wanted}.</translation>
    </message>
    <message>
        <source>verb: &quot;{value}&quot; is not known; docs/protocol.md lists the verbs.</source>
        <extracomment>verb-unknown</extracomment>
        <translation>verb: «{value}» неизвестно; список команд — в docs/protocol.md.</translation>
    </message>
    <message>
        <source>verb: watch needs a conversation that stays open; warmbootctl serve has one.</source>
        <extracomment>watch-alone</extracomment>
        <translation>verb: для watch нужен диалог, который остаётся открытым; его даёт warmbootctl serve.</translation>
    </message>
    <message>
        <source>The other side speaks version {theirs} of the protocol and this side version {ours}; update Warmboot on the other side.</source>
        <extracomment>protocol-older</extracomment>
        <translation>Другая сторона говорит на протоколе версии {theirs}, а эта — версии {ours}; обновите Warmboot на другой стороне.</translation>
    </message>
    <message>
        <source>The other side speaks version {theirs} of the protocol and this side version {ours}; update Warmboot on this side.</source>
        <extracomment>protocol-newer</extracomment>
        <translation>Другая сторона говорит на протоколе версии {theirs}, а эта — версии {ours}; обновите Warmboot на этой стороне.</translation>
    </message>
    <message>
        <source>The two sides would install different files, as they are of different releases; update Warmboot on the older side, so that both have the same.</source>
        <extracomment>payload-unequal</extracomment>
        <translation>Две стороны установили бы разные файлы, так как они из разных выпусков; обновите Warmboot на более старой стороне, чтобы выпуски совпали.</translation>
    </message>
    <message>
        <source>The engine gave up: {why}. Nothing else is known; try again.</source>
        <extracomment>engine-failed</extracomment>
        <translation>Движок Warmboot прекратил работу: {why}. Больше ничего не известно; попробуйте снова.</translation>
    </message>
    <message>
        <source>The last line ended before its newline, so that it was not carried out; send it whole.</source>
        <extracomment>request-cut-off</extracomment>
        <translation>Последняя строка оборвалась без перевода строки и потому не выполнена; отправьте её целиком.</translation>
    </message>
    <message>
        <source>The answer could not be understood; update Warmboot on both sides to the same release.</source>
        <extracomment>answer-unknown</extracomment>
        <translation>Ответ не удалось разобрать; обновите Warmboot на обеих сторонах до одного выпуска.</translation>
    </message>
    <message>
        <source>It is not Warmboot that answered; look at the detail for what was said instead.</source>
        <extracomment>greeting-unknown</extracomment>
        <translation>Ответил не Warmboot; что было сказано вместо этого, смотрите в подробностях.</translation>
    </message>
    <message>
        <source>The machine is looked at again…</source>
        <extracomment>progress-checking</extracomment>
        <translation>Машина проверяется заново…</translation>
    </message>
    <message>
        <source>A change that was interrupted is rolled back…</source>
        <extracomment>progress-recovering</extracomment>
        <translation>Откатывается прерванное изменение…</translation>
    </message>
    <message>
        <source>The files are written…</source>
        <extracomment>progress-writing</extracomment>
        <translation>Записываются файлы…</translation>
    </message>
    <message>
        <source>systemd reads its units…</source>
        <extracomment>progress-settling</extracomment>
        <translation>systemd читает свои юниты…</translation>
    </message>
    <message>
        <source>systemd is asked whether everything is in force…</source>
        <extracomment>progress-verifying</extracomment>
        <translation>Проверяется, всё ли действует в systemd…</translation>
    </message>
    <message>
        <source>It failed; everything is put back…</source>
        <extracomment>progress-rollback</extracomment>
        <translation>Не удалось; всё возвращается как было…</translation>
    </message>
    <message>
        <source>The settings: kernel, command line and mode. Made to be edited by hand too.</source>
        <extracomment>purpose-settings</extracomment>
        <translation>Настройки: ядро, командная строка и режим. Файл рассчитан и на правку вручную.</translation>
    </message>
    <message>
        <source>Runs the load hook at a reboot, while /boot is still there.</source>
        <extracomment>purpose-load-unit</extracomment>
        <translation>Выполняет хук загрузки ядра при перезагрузке, пока /boot ещё на месте.</translation>
    </message>
    <message>
        <source>Runs the boot check early at each boot.</source>
        <extracomment>purpose-boot-check-unit</extracomment>
        <translation>Выполняет проверку загрузки в начале каждого запуска системы.</translation>
    </message>
    <message>
        <source>Makes systemd&apos;s last step of a reboot a kexec if our kernel is loaded, and the firmware otherwise.</source>
        <extracomment>purpose-drop-in</extracomment>
        <translation>Делает последним шагом перезагрузки в systemd kexec, если загружено наше ядро, а иначе — прошивку.</translation>
    </message>
    <message>
        <source>Switches the load unit on at each boot.</source>
        <extracomment>purpose-enable-load</extracomment>
        <translation>Включает юнит загрузки ядра при каждом запуске системы.</translation>
    </message>
    <message>
        <source>Switches the boot check on at each boot.</source>
        <extracomment>purpose-enable-boot-check</extracomment>
        <translation>Включает проверку загрузки при каждом запуске системы.</translation>
    </message>
    <message>
        <source>Decides at a reboot whether it may be a kexec, and loads the kernel.</source>
        <extracomment>purpose-load-hook</extracomment>
        <translation>Решает при перезагрузке, можно ли выполнить kexec, и загружает ядро.</translation>
    </message>
    <message>
        <source>Marks the jump on the disk and makes it, when all file systems are closed.</source>
        <extracomment>purpose-exec-hook</extracomment>
        <translation>Отмечает переход на диске и выполняет его, когда все файловые системы закрыты.</translation>
    </message>
    <message>
        <source>Judges how the last reboot went; suspends kexec after a failure.</source>
        <extracomment>purpose-boot-check-hook</extracomment>
        <translation>Оценивает, как прошла последняя перезагрузка; после неудачи приостанавливает kexec.</translation>
    </message>
    <message>
        <source>What the hooks share: the settings, the mark, the history.</source>
        <extracomment>purpose-common</extracomment>
        <translation>Общее для хуков: настройки, отметка, история.</translation>
    </message>
    <message>
        <source>Builds the command line of the next kernel.</source>
        <extracomment>purpose-cmdline</extracomment>
        <translation>Составляет командную строку следующего ядра.</translation>
    </message>
    <message>
        <source>Finds the kernel and its initrds.</source>
        <extracomment>purpose-kernel</extracomment>
        <translation>Находит ядро и его образы initrd.</translation>
    </message>
    <message>
        <source>Keeps the circumstances of a kexec that failed, and tells of it at login.</source>
        <extracomment>purpose-evidence</extracomment>
        <translation>Сохраняет обстоятельства неудавшегося kexec и сообщает о нём при входе в систему.</translation>
    </message>
    <message>
        <source>Waits until a boot by kexec is up, and takes it back when it is not.</source>
        <extracomment>purpose-health</extracomment>
        <translation>Ждёт, пока система после kexec запустится, и откатывает загрузку, если этого не случилось.</translation>
    </message>
    <message>
        <source>Cuts a shutdown off that hangs.</source>
        <extracomment>purpose-deadline</extracomment>
        <translation>Обрывает зависшее завершение работы.</translation>
    </message>
    <message>
        <source>Lets systemd serve the hardware watchdog, also across a kexec.</source>
        <extracomment>purpose-watchdog</extracomment>
        <translation>Поручает systemd обслуживать аппаратный сторожевой таймер, в том числе во время kexec.</translation>
    </message>
    <message>
        <source>Loads the driver of the hardware watchdog at boot.</source>
        <extracomment>purpose-watchdog-driver</extracomment>
        <translation>Загружает драйвер аппаратного сторожевого таймера при запуске системы.</translation>
    </message>
    <message>
        <source>Keeps the watchdog&apos;s driver from stopping it before a kexec.</source>
        <extracomment>purpose-watchdog-module</extracomment>
        <translation>Не даёт драйверу остановить сторожевой таймер перед kexec.</translation>
    </message>
    <message>
        <source>Knows what only the firmware can do, and then leaves the reboot to it.</source>
        <extracomment>purpose-obstacles</extracomment>
        <translation>Знает, что может сделать только прошивка, и в таких случаях оставляет перезагрузку ей.</translation>
    </message>
    <message>
        <source>A command for one reboot through the firmware: normal-reboot.</source>
        <extracomment>purpose-normal-reboot</extracomment>
        <translation>Команда для одной перезагрузки через прошивку: normal-reboot.</translation>
    </message>
    <message>
        <source>Holds files of Warmboot.</source>
        <extracomment>purpose-folder</extracomment>
        <translation>Содержит файлы Warmboot.</translation>
    </message>
    <message>
        <source>Belongs to somebody else&apos;s kexec set-up.</source>
        <extracomment>purpose-foreign</extracomment>
        <translation>Относится к чужой настройке kexec.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <extracomment>cannot-read</extracomment>
        <translation>Не удаётся прочитать {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <extracomment>cannot-write
----------
export-unwritable</extracomment>
        <translation>Не удаётся записать {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; should it be immutable (lsattr shows it), chattr -i makes it writable again.</source>
        <extracomment>not-permitted</extracomment>
        <translation>Не удаётся записать {path}: {why}; если файл неизменяемый (это показывает lsattr), chattr -i снова разрешит запись.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; mount that file system writable and try again.</source>
        <extracomment>read-only</extracomment>
        <translation>Не удаётся записать {path}: {why}; смонтируйте эту файловую систему для записи и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; free some space on that file system and try again.</source>
        <extracomment>disk-full</extracomment>
        <translation>Не удаётся записать {path}: {why}; освободите место на этой файловой системе и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}.</source>
        <extracomment>cannot-remove</extracomment>
        <translation>Не удаётся удалить {path}: {why}.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be opened: {why}; make it, or mount what belongs there, and try again.</source>
        <extracomment>cannot-open-folder</extracomment>
        <translation>Не удаётся открыть каталог {path}: {why}; создайте его или смонтируйте то, что должно там находиться, и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path} is larger than any file that Warmboot knows; move it away first.</source>
        <extracomment>file-too-large</extracomment>
        <translation>{path} больше любого файла, известного Warmboot; сначала уберите его.</translation>
    </message>
    <message>
        <source>{path} could not be run: {why}.</source>
        <extracomment>program-not-run</extracomment>
        <translation>Не удалось выполнить {path}: {why}.</translation>
    </message>
    <message>
        <source>{path} did not end within {seconds} s.</source>
        <extracomment>program-too-slow</extracomment>
        <translation>Программа {path} не завершилась за {seconds} с.</translation>
    </message>
    <message>
        <source>{command} failed.</source>
        <extracomment>command-failed</extracomment>
        <translation>Команда {command} завершилась с ошибкой.</translation>
    </message>
    <message>
        <source>Nothing to do: the machine is as wished.</source>
        <extracomment>plan-nothing</extracomment>
        <translation>Делать нечего: машина уже такая, как нужно.</translation>
    </message>
    <message>
        <source>The files of Warmboot are put on this machine.</source>
        <extracomment>plan-install</extracomment>
        <translation>На эту машину помещаются файлы Warmboot.</translation>
    </message>
    <message>
        <source>The files of Warmboot are put back as they should be.</source>
        <extracomment>plan-repair</extracomment>
        <translation>Файлы Warmboot возвращаются к должному виду.</translation>
    </message>
    <message>
        <source>The reboot mode changes from {from} to {to}.</source>
        <extracomment>plan-mode</extracomment>
        <translation>Режим перезагрузки меняется с {from} на {to}.</translation>
    </message>
    <message>
        <source>The kernel changes. Before: {from}. From now on: {to}.</source>
        <extracomment>plan-kernel</extracomment>
        <translation>Ядро меняется. Было: {from}. Теперь: {to}.</translation>
    </message>
    <message>
        <source>The command line changes. Before: {from}. From now on: {to}.</source>
        <extracomment>plan-flags</extracomment>
        <translation>Командная строка меняется. Было: {from}. Теперь: {to}.</translation>
    </message>
    <message>
        <source>/boot is an automount; it will be mounted from {device} at a reboot.</source>
        <extracomment>plan-boot-device</extracomment>
        <translation>/boot монтируется автоматически (automount); при перезагрузке он будет смонтирован с {device}.</translation>
    </message>
    <message>
        <source>A boot by kexec counts as healthy once these are active: {units}.</source>
        <extracomment>plan-healthy</extracomment>
        <translation>Загрузка через kexec считается исправной, когда активны: {units}.</translation>
    </message>
    <message>
        <source>A boot by kexec counts as healthy by what Warmboot looks at anyway, no unit besides.</source>
        <extracomment>plan-healthy-none</extracomment>
        <translation>Загрузка через kexec считается исправной по тому, на что Warmboot смотрит и так, без дополнительных юнитов.</translation>
    </message>
    <message>
        <source>A shutdown that hangs is cut off after {value} min, and goes through the firmware.</source>
        <extracomment>plan-deadline</extracomment>
        <translation>Зависшее завершение работы обрывается через {value} мин, и перезагрузка идёт через прошивку.</translation>
    </message>
    <message>
        <source>A shutdown that hangs is cut off by systemd&apos;s own limit, half an hour as a rule.</source>
        <extracomment>plan-deadline-none</extracomment>
        <translation>Зависшее завершение работы обрывается по пределу самого systemd, обычно через полчаса.</translation>
    </message>
    <message>
        <source>The hardware watchdog is set up to reset a machine that hangs, and gives a kexec {value} s; after one reboot through the firmware.</source>
        <extracomment>plan-watchdog</extracomment>
        <translation>Аппаратный сторожевой таймер настраивается на сброс зависшей машины и даёт kexec {value} с; это начнёт действовать после одной перезагрузки через прошивку.</translation>
    </message>
    <message>
        <source>Its driver, {driver}, is loaded at each boot, which nothing else does.</source>
        <extracomment>plan-watchdog-driver</extracomment>
        <translation>Его драйвер, {driver}, загружается при каждом запуске системы: больше его не загружает ничто.</translation>
    </message>
    <message>
        <source>The hardware watchdog is no longer set up by Warmboot, from the next reboot on.</source>
        <extracomment>plan-watchdog-none</extracomment>
        <translation>Начиная со следующей перезагрузки Warmboot больше не настраивает аппаратный сторожевой таймер.</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into {path}.</source>
        <extracomment>plan-next-kexec-at</extracomment>
        <translation>Обычные перезагрузки идут через kexec в {path}.</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into {path} (now {resolved}).</source>
        <extracomment>plan-next-kexec</extracomment>
        <translation>Обычные перезагрузки идут через kexec в {path} (сейчас {resolved}).</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into what the boot loader starts by default then.</source>
        <extracomment>plan-next-kexec-loader</extracomment>
        <translation>Обычные перезагрузки идут через kexec в то ядро, которое загрузчик будет тогда запускать по умолчанию.</translation>
    </message>
    <message>
        <source>The hand-made set-up is taken over: its files go, and what they say of kernel and command line becomes the settings.</source>
        <extracomment>plan-adopt</extracomment>
        <translation>Сделанная вручную настройка перенимается: её файлы удаляются, а то, что они говорят о ядре и командной строке, становится настройками.</translation>
    </message>
    <message>
        <source>{path} is removed; undo puts it back.</source>
        <extracomment>plan-adopt-file</extracomment>
        <translation>{path} удаляется; отмена вернёт его.</translation>
    </message>
    <message>
        <source>{path} becomes Warmboot&apos;s, which reboots through the firmware once; undo puts the old one back.</source>
        <extracomment>plan-adopt-normal-reboot</extracomment>
        <translation>{path} заменяется командой Warmboot, которая один раз перезагружает машину через прошивку; отмена вернёт прежний файл.</translation>
    </message>
    <message>
        <source>Take over the hand-made kexec set-up (via {mode})</source>
        <extracomment>what-adopt</extracomment>
        <translation>Переход с ручной настройки kexec (через {mode})</translation>
    </message>
    <message>
        <source>Its command line: {cmdline}</source>
        <extracomment>plan-cmdline</extracomment>
        <translation>Командная строка ядра: {cmdline}</translation>
    </message>
    <message>
        <source>Ordinary reboots go through the firmware.</source>
        <extracomment>plan-next-bios</extracomment>
        <translation>Обычные перезагрузки идут через прошивку.</translation>
    </message>
    <message>
        <source>Everything that Warmboot put on this machine is removed; its history, and what undo needs, stay in /var/lib/warmboot.</source>
        <extracomment>plan-uninstall</extracomment>
        <translation>Всё, что Warmboot поместил на эту машину, удаляется; его история и то, что нужно для отмены, остаются в /var/lib/warmboot.</translation>
    </message>
    <message>
        <source>The files below are put back as they were.</source>
        <extracomment>plan-files-back</extracomment>
        <translation>Перечисленные ниже файлы возвращаются к прежнему виду.</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec again.</source>
        <extracomment>plan-next-kexec-again</extracomment>
        <translation>Обычные перезагрузки снова идут через kexec.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is put back as Warmboot last wrote it; the reboot mode is {mode}.</source>
        <extracomment>plan-settings-back</extracomment>
        <translation>/etc/warmboot.conf возвращается к виду, в котором его последний раз записал Warmboot; режим перезагрузки — {mode}.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is written, with the reboot mode BIOS.</source>
        <extracomment>plan-settings-off</extracomment>
        <translation>/etc/warmboot.conf записывается с режимом перезагрузки BIOS.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf has a line that cannot be understood, and is written anew: what stands in it, and not in the settings here, is lost.</source>
        <extracomment>plan-settings-replaced</extracomment>
        <translation>В /etc/warmboot.conf есть строка, которую не удаётся разобрать, и файл записывается заново: то, что есть в нём, но не в показанных здесь настройках, пропадёт.</translation>
    </message>
    <message>
        <source>The choice of kexec for the next reboot alone is taken back.</source>
        <extracomment>plan-once-off</extracomment>
        <translation>Выбор kexec для одной только следующей перезагрузки отзывается.</translation>
    </message>
    <message>
        <source>The next reboot alone still goes via kexec, as somebody asked for; Take back takes that back.</source>
        <extracomment>warning-once-kexec</extracomment>
        <translation>Следующая перезагрузка, и только она, всё ещё пойдёт через kexec, как кто-то запросил; «Отозвать» отменит это.</translation>
    </message>
    <message>
        <source>The reboot mode is BIOS; nothing has to be changed for that.</source>
        <extracomment>plan-off-already</extracomment>
        <translation>Режим перезагрузки — BIOS; для этого ничего менять не нужно.</translation>
    </message>
    <message>
        <source>systemd reads its units again.</source>
        <extracomment>plan-reload</extracomment>
        <translation>systemd перечитывает свои юниты.</translation>
    </message>
    <message>
        <source>{unit} is started.</source>
        <extracomment>plan-settle</extracomment>
        <translation>Запускается {unit}.</translation>
    </message>
    <message>
        <source>Nothing is rebooted now.</source>
        <extracomment>plan-not-rebooted</extracomment>
        <translation>Сейчас ничего не перезагружается.</translation>
    </message>
    <message>
        <source>Nothing is rebooted now, and Undo takes it back.</source>
        <extracomment>plan-no-reboot</extracomment>
        <translation>Сейчас ничего не перезагружается, а «Отменить» вернёт всё как было.</translation>
    </message>
    <message>
        <source>Install Warmboot (via {mode})</source>
        <extracomment>what-install</extracomment>
        <translation>Установка Warmboot (через {mode})</translation>
    </message>
    <message>
        <source>Change the reboot mode from {from} to {to}</source>
        <extracomment>what-mode</extracomment>
        <translation>Смена режима перезагрузки с {from} на {to}</translation>
    </message>
    <message>
        <source>Change the kernel</source>
        <extracomment>what-kernel</extracomment>
        <translation>Смена ядра</translation>
    </message>
    <message>
        <source>Change the command line</source>
        <extracomment>what-flags</extracomment>
        <translation>Изменение командной строки</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <extracomment>what-settings</extracomment>
        <translation>Изменение настроек</translation>
    </message>
    <message>
        <source>Put the files of Warmboot back in order</source>
        <extracomment>what-repair</extracomment>
        <translation>Восстановление файлов Warmboot</translation>
    </message>
    <message>
        <source>Put the files of Warmboot back in order, and change the reboot mode from {from} to {to}</source>
        <extracomment>what-repair-mode</extracomment>
        <translation>Восстановление файлов Warmboot и смена режима перезагрузки с {from} на {to}</translation>
    </message>
    <message>
        <source>Start the units of Warmboot</source>
        <extracomment>what-settle</extracomment>
        <translation>Запуск юнитов Warmboot</translation>
    </message>
    <message>
        <source>Uninstall Warmboot</source>
        <extracomment>what-uninstall</extracomment>
        <translation>Удаление Warmboot</translation>
    </message>
    <message>
        <source>It could not be recorded, so that undo does not know of it: {why}</source>
        <extracomment>not-recorded</extracomment>
        <translation>Записать это изменение не удалось, поэтому отменить его будет нельзя: {why}</translation>
    </message>
    <message>
        <source>{why} Nothing was done, as it could not be undone; make room for the record of it first.</source>
        <extracomment>uninstall-not-recorded</extracomment>
        <translation>{why} Ничего не сделано, так как отменить это было бы нельзя; сначала освободите место для записи отмены.</translation>
    </message>
    <message>
        <source>{path} stays, as it is not from Warmboot.</source>
        <extracomment>uninstall-leaves</extracomment>
        <translation>{path} остаётся, так как он не от Warmboot.</translation>
    </message>
    <message>
        <source>{path} stays, as there is something in it that is not from Warmboot.</source>
        <extracomment>uninstall-leaves-folder</extracomment>
        <translation>{path} остаётся, так как в нём есть что-то не от Warmboot.</translation>
    </message>
    <message>
        <source>A kernel that was loaded by hand is waiting, and systemd starts it at the next reboot, whatever Warmboot&apos;s mode is; sudo kexec -u unloads it.</source>
        <extracomment>warning-loaded-by-hand</extracomment>
        <translation>Ожидает ядро, загруженное вручную, и systemd запустит его при следующей перезагрузке, каким бы ни был режим Warmboot; sudo kexec -u выгрузит его.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is not on the command line now, so that taking it off changes nothing.</source>
        <extracomment>warning-remove-nothing</extracomment>
        <translation>«{word}» сейчас нет в командной строке, так что убирать нечего.</translation>
    </message>
    <message>
        <source>Kexec is suspended after a failure; reboots go through the firmware until Resume kexec.</source>
        <extracomment>warning-suspended</extracomment>
        <translation>Kexec приостановлен после неудачи; перезагрузки идут через прошивку, пока не нажато «Возобновить kexec».</translation>
    </message>
    <message>
        <source>There is no unit {unit} on this machine now; as long as that is so, every boot by kexec is taken back for it.</source>
        <extracomment>warning-healthy-unknown</extracomment>
        <translation>Юнита {unit} сейчас нет на этой машине; пока это так, из-за него откатывается каждая загрузка через kexec.</translation>
    </message>
    <message>
        <source>The kernel is locked down ({lockdown}): only a signed kernel can be loaded.</source>
        <extracomment>warning-lockdown</extracomment>
        <translation>Ядро в режиме lockdown ({lockdown}): загрузить можно только подписанное ядро.</translation>
    </message>
    <message>
        <source>Only root can read {path}; whether it can be told what the boot loader starts is checked when the plan is applied.</source>
        <extracomment>warning-loader-private</extracomment>
        <translation>Только root может прочитать {path}; можно ли узнать, что запускает загрузчик, проверяется при применении плана.</translation>
    </message>
    <message>
        <source>{path} can only be read by root; whether it is a good kernel is checked when the plan is applied.</source>
        <extracomment>warning-kernel-unread</extracomment>
        <translation>{path} может прочитать только root; годится ли это ядро, проверяется при применении плана.</translation>
    </message>
    <message>
        <source>The chosen kernel {kernel} is not the newest one installed ({newest}).</source>
        <extracomment>warning-not-newest</extracomment>
        <translation>Выбранное ядро {kernel} — не самое новое из установленных ({newest}).</translation>
    </message>
    <message>
        <source>{path} does not look like an initrd: it is no cpio archive, and not compressed as the kernel knows it.</source>
        <extracomment>warning-initrd-odd</extracomment>
        <translation>{path} не похож на initrd: это не архив cpio, и сжат он не так, как понимает ядро.</translation>
    </message>
    <message>
        <source>The kernel {path} would be started without an initrd, while {initrd} belongs to it; most kernels find no disks without.</source>
        <extracomment>warning-no-initrd</extracomment>
        <translation>Ядро {path} запускалось бы без initrd, хотя к нему относится {initrd}; большинство ядер без него не находит дисков.</translation>
    </message>
    <message>
        <source>The command line would have no root=, and that of this boot has; the kernel would not find its root file system.</source>
        <extracomment>warning-no-root</extracomment>
        <translation>В командной строке не было бы root=, а у этой загрузки он есть; ядро не нашло бы свою корневую файловую систему.</translation>
    </message>
    <message>
        <source>The command line has more than one root=; the kernel takes the last, {word}. --remove root takes that of the boot loader off.</source>
        <extracomment>warning-root-twice</extracomment>
        <translation>В командной строке больше одного root=; ядро берёт последний, {word}. --remove root уберёт тот, что от загрузчика.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; on the command line of this boot is not carried on, as it looks typed for once; --add keeps it.</source>
        <extracomment>warning-one-boot-word</extracomment>
        <translation>«{word}» из командной строки этой загрузки дальше не переносится: похоже, это введено на один раз; --add сохранит его.</translation>
    </message>
    <message>
        <source>A scheduled shutdown of another machine is cancelled there: shutdown -c.</source>
        <extracomment>cancel-there</extracomment>
        <translation>Запланированное завершение работы другой машины отменяется на ней самой: shutdown -c.</translation>
    </message>
    <message>
        <source>The kernel takes no further kernel for a kexec until its next boot (sysctl kernel.kexec_load_limit_reboot is 0); remove that setting from /etc/sysctl.d and reboot.</source>
        <extracomment>load-limit-none</extracomment>
        <translation>До своей следующей загрузки ядро больше не примет ядер для kexec (sysctl kernel.kexec_load_limit_reboot равен 0); уберите эту настройку из /etc/sysctl.d и перезагрузите машину.</translation>
    </message>
    <message>
        <source>How many more kernels may be loaded for a kexec until the next boot is limited to {count} (sysctl kernel.kexec_load_limit_reboot), and loading one to try it counts as well; remove that setting from /etc/sysctl.d.</source>
        <extracomment>load-limit-some</extracomment>
        <translation>Сколько ещё ядер можно загрузить для kexec до следующей загрузки, ограничено числом {count} (sysctl kernel.kexec_load_limit_reboot), и пробная загрузка ядра тоже считается; уберите эту настройку из /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Secure Boot is on. Where the kernel insists on signatures, it takes only a kernel that is signed with a key that it knows; use the kernels of the distribution.</source>
        <extracomment>secure-boot-on</extracomment>
        <translation>Secure Boot включён. Там, где ядро настаивает на подписях, оно принимает только ядро, подписанное известным ему ключом; используйте ядра дистрибутива.</translation>
    </message>
    <message>
        <source>{path} carries no signature, and Secure Boot is on. If the kernel insists on signatures, kexec refuses it; choose a signed kernel.</source>
        <extracomment>signature-missing</extracomment>
        <translation>У {path} нет подписи, а Secure Boot включён. Если ядро настаивает на подписях, kexec его отвергнет; выберите подписанное ядро.</translation>
    </message>
    <message>
        <source>{path} can only be read by root, so that nobody else can tell whether it is signed.</source>
        <extracomment>signature-unread</extracomment>
        <translation>{path} может прочитать только root, поэтому больше никому не узнать, есть ли у него подпись.</translation>
    </message>
    <message>
        <source>{path} can only be read by root, so that nobody else can tell whether it is a good initrd.</source>
        <extracomment>initrd-unread</extracomment>
        <translation>{path} может прочитать только root, поэтому больше никому не узнать, годится ли этот initrd.</translation>
    </message>
    <message>
        <source>{path} holds microcode of processors and nothing else, and no other initrd would be loaded; name the initrd of the kernel as well.</source>
        <extracomment>initrd-microcode</extracomment>
        <translation>{path} содержит микрокод процессоров и ничего больше, а другой initrd не загружался бы; укажите также initrd ядра.</translation>
    </message>
    <message>
        <source>/lib/modules/{version} holds no modules, so that the kernel {path} would find few of its drivers; install its modules, or choose another kernel.</source>
        <extracomment>modules-missing</extracomment>
        <translation>В /lib/modules/{version} нет модулей, поэтому ядро {path} нашло бы мало своих драйверов; установите его модули или выберите другое ядро.</translation>
    </message>
    <message>
        <source>The version of the kernel {path} cannot be told, and so not whether its modules are installed.</source>
        <extracomment>modules-unknown</extracomment>
        <translation>Версию ядра {path} узнать нельзя, а значит, и то, установлены ли его модули.</translation>
    </message>
    <message>
        <source>/boot is in /etc/fstab but not mounted, so that not the files of the last update would be loaded; mount /boot.</source>
        <extracomment>boot-not-mounted</extracomment>
        <translation>/boot есть в /etc/fstab, но не смонтирован, поэтому загружались бы не файлы последнего обновления; смонтируйте /boot.</translation>
    </message>
    <message>
        <source>/boot is an automount, and from where it is mounted cannot be told, so that a kernel there may be out of reach at a reboot; name the device in /etc/fstab.</source>
        <extracomment>boot-automount-unknown</extracomment>
        <translation>/boot монтируется автоматически (automount), а откуда — неизвестно, поэтому при перезагрузке ядро может оказаться недоступным; укажите устройство в /etc/fstab.</translation>
    </message>
    <message>
        <source>/boot is mounted from {device} when it is needed, and the settings do not say so, so that a kernel there may be out of reach at a reboot.</source>
        <extracomment>boot-device-other</extracomment>
        <translation>/boot монтируется с {device}, когда он нужен, а в настройках об этом не сказано, поэтому при перезагрузке ядро может оказаться недоступным.</translation>
    </message>
    <message>
        <source>{path} lets the TPM unlock {volume} (tpm2-device=), and it may refuse after a kexec. Keep a passphrase at hand, or leave reboots to the firmware.</source>
        <extracomment>tpm-crypttab</extracomment>
        <translation>Согласно {path}, том {volume} разблокируется через TPM (tpm2-device=), а после kexec он может отказать. Держите парольную фразу под рукой или оставьте перезагрузки прошивке.</translation>
    </message>
    <message>
        <source>The command line lets the TPM unlock a disk (tpm2-device=), and it may refuse after a kexec. Keep a passphrase at hand, or leave reboots to the firmware.</source>
        <extracomment>tpm-cmdline</extracomment>
        <translation>Согласно командной строке, диск разблокируется через TPM (tpm2-device=), а после kexec он может отказать. Держите парольную фразу под рукой или оставьте перезагрузки прошивке.</translation>
    </message>
    <message>
        <source>Clevis is set up and there is an encrypted disk. If it is the TPM that unlocks it, it may refuse after a kexec; keep a passphrase at hand.</source>
        <extracomment>tpm-clevis</extracomment>
        <translation>Настроен Clevis, и есть зашифрованный диск. Если его разблокирует TPM, после kexec он может отказать; держите парольную фразу под рукой.</translation>
    </message>
    <message>
        <source>A changed setting of the firmware ({what}) waits for a reboot, and only one through the firmware makes it take effect.</source>
        <extracomment>firmware-settings</extracomment>
        <translation>Изменённая настройка прошивки ({what}) ждёт перезагрузки, и только перезагрузка через прошивку введёт её в действие.</translation>
    </message>
    <message>
        <source>This is a virtual machine ({what}), whose firmware takes next to no time: kexec gains little here.</source>
        <extracomment>virtual-machine</extracomment>
        <translation>Это виртуальная машина ({what}), прошивка которой почти не занимает времени: от kexec здесь мало пользы.</translation>
    </message>
    <message>
        <source>This is a virtual machine of {what}, where kexec is known to hang; leave reboots to the firmware.</source>
        <extracomment>virtual-machine-bad</extracomment>
        <translation>Это виртуальная машина {what}, где kexec, как известно, зависает; оставьте перезагрузки прошивке.</translation>
    </message>
    <message>
        <source>The driver {driver} is in use. {text}</source>
        <extracomment>hardware-driver</extracomment>
        <translation>Используется драйвер {driver}. {text}</translation>
    </message>
    <message>
        <source>This machine is a {machine}. {text}</source>
        <extracomment>hardware-machine</extracomment>
        <translation>Эта машина — {machine}. {text}</translation>
    </message>
    <message>
        <source>{path} cannot be read; what it says of hardware does not count.</source>
        <extracomment>hardware-unreadable</extracomment>
        <translation>{path} не удаётся прочитать; сказанное там об оборудовании не учитывается.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is neither key=value nor a section, and does not count; docs/hardware.md shows the form.</source>
        <extracomment>hardware-line</extracomment>
        <translation>{path}, строка {line}: «{text}» — не ключ=значение и не раздел, поэтому не учитывается; формат описан в docs/hardware.md.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is not [driver NAME], [vendor TEXT], [product TEXT] or [board TEXT]; the section does not count.</source>
        <extracomment>hardware-section</extracomment>
        <translation>{path}, строка {line}: «{text}» — не [driver ИМЯ], [vendor ТЕКСТ], [product ТЕКСТ] или [board ТЕКСТ]; раздел не учитывается.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; stands before the first section, and does not count.</source>
        <extracomment>hardware-outside</extracomment>
        <translation>{path}, строка {line}: «{text}» стоит перед первым разделом и не учитывается.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {key}= is not known, and the section does not count; docs/hardware.md has the keys.</source>
        <extracomment>hardware-key</extracomment>
        <translation>{path}, строка {line}: ключ {key}= неизвестен, и раздел не учитывается; ключи описаны в docs/hardware.md.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is no {key}, and the section does not count; {wanted} would be one.</source>
        <extracomment>hardware-value</extracomment>
        <translation>{path}, строка {line}: «{text}» не годится для {key}, и раздел не учитывается; подошло бы {wanted}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {key}= is there twice in a section, which does not count.</source>
        <extracomment>hardware-twice</extracomment>
        <translation>{path}, строка {line}: {key}= указано в разделе дважды, и он не учитывается.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the section lacks {key}=, and does not count.</source>
        <extracomment>hardware-incomplete</extracomment>
        <translation>{path}, строка {line}: в разделе нет {key}=, и он не учитывается.</translation>
    </message>
    <message>
        <source>kexec does not load {path}: {why}</source>
        <extracomment>load-failed</extracomment>
        <translation>kexec не загружает {path}: {why}</translation>
    </message>
    <message>
        <source>{path} was loaded to try it, and cannot be unloaded ({why}); systemd may start it at the next reboot. kexec -u tells why.</source>
        <extracomment>load-left</extracomment>
        <translation>Ядро {path} было загружено на пробу, и выгрузить его не удаётся ({why}); при следующей перезагрузке systemd может его запустить. Причину покажет kexec -u.</translation>
    </message>
    <message>
        <source>Loading was not tried: {why}</source>
        <extracomment>load-not-tried</extracomment>
        <translation>Пробная загрузка ядра не выполнялась: {why}</translation>
    </message>
    <message>
        <source>how many kernels may be loaded is limited (sysctl kernel.kexec_load_limit_reboot)</source>
        <extracomment>try-limit</extracomment>
        <translation>число загружаемых ядер ограничено (sysctl kernel.kexec_load_limit_reboot)</translation>
    </message>
    <message>
        <source>{path} is not the root folder of the running machine</source>
        <extracomment>try-other-root</extracomment>
        <translation>{path} — не корневой каталог работающей машины</translation>
    </message>
    <message>
        <source>The boot loader starts {theirs} by default, and a kexec would start {ours}: a reboot through the firmware ends elsewhere than one by kexec.</source>
        <extracomment>loader-other</extracomment>
        <translation>Загрузчик по умолчанию запускает {theirs}, а kexec запустил бы {ours}: перезагрузка через прошивку приведёт не туда, куда kexec.</translation>
    </message>
    <message>
        <source>The boot loader&apos;s command line is another by now ({line}), and by kexec the one of this boot is carried on; reboot once via BIOS for it.</source>
        <extracomment>loader-cmdline-newer</extracomment>
        <translation>Командная строка у загрузчика уже другая ({line}), а через kexec переносится строка этой загрузки; чтобы вступила в силу новая, перезагрузите машину один раз через BIOS.</translation>
    </message>
    <message>
        <source>Programs that run with libraries that have been replaced since they were started ({count}): {names}. A soft reboot starts all of them anew, any other reboot too.</source>
        <extracomment>libraries-old</extracomment>
        <translation>Программы, работающие с библиотеками, которые заменены после их запуска ({count}): {names}. Мягкая перезагрузка запустит их все заново, любая другая — тоже.</translation>
    </message>
    <message>
        <source>Only root can see which programs run with libraries that have been replaced.</source>
        <extracomment>libraries-unread</extracomment>
        <translation>Только root может видеть, какие программы работают с заменёнными библиотеками.</translation>
    </message>
    <message>
        <source>Warmboot hooks into the way systemd shuts the machine down.</source>
        <extracomment>why-systemd</extracomment>
        <translation>Warmboot встраивается в то, как systemd завершает работу машины.</translation>
    </message>
    <message>
        <source>This program hands the next kernel to the running one.</source>
        <extracomment>why-kexec-tools</extracomment>
        <translation>Эта программа передаёт работающему ядру следующее.</translation>
    </message>
    <message>
        <source>A kernel starts another one only if it was built for it.</source>
        <extracomment>why-kernel-support</extracomment>
        <translation>Ядро запускает другое ядро, только если собрано с этой возможностью.</translation>
    </message>
    <message>
        <source>With this switch the running kernel refuses every kexec until its next boot, whoever asks.</source>
        <extracomment>why-sysctl</extracomment>
        <translation>С этим переключателем работающее ядро до своей следующей загрузки отказывает любому kexec, кто бы его ни запросил.</translation>
    </message>
    <message>
        <source>Once no kernel may be loaded any more, reboots go through the firmware.</source>
        <extracomment>why-load-limit</extracomment>
        <translation>Когда загружать ядра больше нельзя, перезагрузки идут через прошивку.</translation>
    </message>
    <message>
        <source>A kernel that is locked down protects itself from root too, and starts only what is signed.</source>
        <extracomment>why-lockdown</extracomment>
        <translation>Ядро в режиме lockdown защищается и от root, а запускает только подписанное.</translation>
    </message>
    <message>
        <source>The firmware looks at signatures when the machine starts. A kexec passes it by, so that the running kernel looks in its place.</source>
        <extracomment>why-secure-boot</extracomment>
        <translation>Прошивка проверяет подписи при запуске машины. Kexec идёт мимо неё, поэтому вместо неё подписи проверяет работающее ядро.</translation>
    </message>
    <message>
        <source>A kernel that is refused cannot be loaded, and the reboot goes through the firmware.</source>
        <extracomment>why-signature</extracomment>
        <translation>Отвергнутое ядро загрузить нельзя, и перезагрузка идёт через прошивку.</translation>
    </message>
    <message>
        <source>This is what a kexec starts: it has to be there, whole, and for this processor.</source>
        <extracomment>why-kernel</extracomment>
        <translation>Именно это запускает kexec: файл должен быть на месте, целым и для этого процессора.</translation>
    </message>
    <message>
        <source>Without a good initrd the next kernel finds no disks, and stops.</source>
        <extracomment>why-initrd</extracomment>
        <translation>Без годного initrd следующее ядро не находит дисков и останавливается.</translation>
    </message>
    <message>
        <source>From there the next kernel loads its drivers for network, disks and screens.</source>
        <extracomment>why-modules</extracomment>
        <translation>Отсюда следующее ядро загружает свои драйверы для сети, дисков и экранов.</translation>
    </message>
    <message>
        <source>An update of the kernel takes effect only when the new one is started.</source>
        <extracomment>why-newest</extracomment>
        <translation>Обновление ядра вступает в силу, только когда запущено новое.</translation>
    </message>
    <message>
        <source>By this line the next kernel finds its root file system.</source>
        <extracomment>why-command-line</extracomment>
        <translation>По этой строке следующее ядро находит свою корневую файловую систему.</translation>
    </message>
    <message>
        <source>A program uses the libraries that were there when it was started, with their faults.</source>
        <extracomment>why-libraries</extracomment>
        <translation>Программа использует те библиотеки, которые были при её запуске, вместе с их ошибками.</translation>
    </message>
    <message>
        <source>Kernel and initrd are read when the machine goes down; they have to be within reach then.</source>
        <extracomment>why-boot</extracomment>
        <translation>Ядро и initrd читаются, когда машина завершает работу; в этот момент они должны быть доступны.</translation>
    </message>
    <message>
        <source>Two programs that load a kernel at a reboot undo each other&apos;s work.</source>
        <extracomment>why-loaders</extracomment>
        <translation>Две программы, загружающие ядро при перезагрузке, сводят на нет работу друг друга.</translation>
    </message>
    <message>
        <source>systemd lets one file overrule another; if ours is overruled, nothing of Warmboot runs.</source>
        <extracomment>why-drop-ins</extracomment>
        <translation>В systemd один файл может перекрыть другой; если перекрыт наш, ничего из Warmboot не выполняется.</translation>
    </message>
    <message>
        <source>These files make the reboot, and what they do is done by root.</source>
        <extracomment>why-set-up</extracomment>
        <translation>Эти файлы выполняют перезагрузку, и всё в них делается с правами root.</translation>
    </message>
    <message>
        <source>The hooks read these settings at each reboot; what they do not understand goes to the firmware.</source>
        <extracomment>why-settings</extracomment>
        <translation>Хуки читают эти настройки при каждой перезагрузке; если они чего-то не понимают, перезагрузка идёт через прошивку.</translation>
    </message>
    <message>
        <source>Undo relies on what is kept there.</source>
        <extracomment>why-records</extracomment>
        <translation>Отмена полагается на то, что здесь хранится.</translation>
    </message>
    <message>
        <source>After a kexec that did not arrive, none is tried again before somebody says so.</source>
        <extracomment>why-suspension</extracomment>
        <translation>После неудавшегося kexec новый не пробуется, пока кто-нибудь этого не велит.</translation>
    </message>
    <message>
        <source>What is set for one reboot goes before the reboot mode.</source>
        <extracomment>why-one-shot</extracomment>
        <translation>Заданное для одной перезагрузки важнее режима перезагрузки.</translation>
    </message>
    <message>
        <source>The reboot mode is what is wanted; this is what would happen now.</source>
        <extracomment>why-next-reboot</extracomment>
        <translation>Режим перезагрузки — это то, что нужно, а здесь — то, что произошло бы сейчас.</translation>
    </message>
    <message>
        <source>The last step of systemd decides between kexec and the firmware.</source>
        <extracomment>why-reboot</extracomment>
        <translation>Последний шаг systemd выбирает между kexec и прошивкой.</translation>
    </message>
    <message>
        <source>An image that nobody checked can be started by the next reboot.</source>
        <extracomment>why-image</extracomment>
        <translation>Образ, который никто не проверял, может быть запущен следующей перезагрузкой.</translation>
    </message>
    <message>
        <source>Only a boot through the firmware does this; a kexec passes it by.</source>
        <extracomment>why-firmware</extracomment>
        <translation>Это делает только загрузка через прошивку; kexec идёт мимо неё.</translation>
    </message>
    <message>
        <source>A kernel or initrd that is half-written does not start.</source>
        <extracomment>why-packages</extracomment>
        <translation>Ядро или initrd, записанные не до конца, не запускаются.</translation>
    </message>
    <message>
        <source>The TPM gives a key out if the boot went as it was recorded; a kexec adds to that record, and does not begin it anew.</source>
        <extracomment>why-tpm</extracomment>
        <translation>TPM выдаёт ключ, если загрузка прошла так, как было записано; kexec дополняет эту запись, а не начинает её заново.</translation>
    </message>
    <message>
        <source>Where there is hardly any firmware, a reboot through it is as fast and more certain.</source>
        <extracomment>why-virtual-machine</extracomment>
        <translation>Там, где прошивки почти нет, перезагрузка через неё столь же быстрая и более надёжная.</translation>
    </message>
    <message>
        <source>What cannot be understood there is not watched for.</source>
        <extracomment>why-hardware-table</extracomment>
        <translation>То, что там не удаётся разобрать, не отслеживается.</translation>
    </message>
    <message>
        <source>Whether a kernel can be started is for the running kernel to say.</source>
        <extracomment>why-load</extracomment>
        <translation>Можно ли запустить ядро, решает работающее ядро.</translation>
    </message>
    <message>
        <source>The card keeps the mode that the old kernel set, and the next one finds a screen that only the firmware would have set up: it can stay dark.</source>
        <extracomment>why-display</extracomment>
        <translation>Видеокарта остаётся в режиме, заданном старым ядром, а следующему достаётся экран, настроить который могла бы только прошивка: он может остаться тёмным.</translation>
    </message>
    <message>
        <source>The card keeps the state that the old driver left; without the firmware it may come up without a link.</source>
        <extracomment>why-network</extracomment>
        <translation>Сетевая карта остаётся в состоянии, в котором её оставил старый драйвер; без прошивки она может остаться без линка.</translation>
    </message>
    <message>
        <source>The controller keeps the state that the old driver left; the next kernel may not find its disks.</source>
        <extracomment>why-storage</extracomment>
        <translation>Контроллер остаётся в состоянии, в котором его оставил старый драйвер; следующее ядро может не найти своих дисков.</translation>
    </message>
    <message>
        <source>A device that goes on sending interrupts can hang a kernel that does not expect them.</source>
        <extracomment>why-interrupts</extracomment>
        <translation>Устройство, которое продолжает слать прерывания, может подвесить ядро, которое их не ожидает.</translation>
    </message>
    <message>
        <source>Others have reported it of such machines. Try a kexec once where the reset button is in reach.</source>
        <extracomment>why-machine</extracomment>
        <translation>Об этом сообщали владельцы таких машин. Попробуйте kexec один раз там, где под рукой кнопка сброса.</translation>
    </message>
    <message>
        <source>The screen stays dark, frozen or garbled, though the machine answers.</source>
        <extracomment>symptom-blank-screen</extracomment>
        <translation>Экран остаётся тёмным, застывшим или искажённым, хотя машина отвечает.</translation>
    </message>
    <message>
        <source>The network does not come up.</source>
        <extracomment>symptom-no-network</extracomment>
        <translation>Сеть не поднимается.</translation>
    </message>
    <message>
        <source>Disks are missing; the new kernel waits for its root file system, or stops.</source>
        <extracomment>symptom-no-disks</extracomment>
        <translation>Не хватает дисков; новое ядро ждёт свою корневую файловую систему или останавливается.</translation>
    </message>
    <message>
        <source>The machine hangs, or says nothing more at all.</source>
        <extracomment>symptom-hang</extracomment>
        <translation>Машина зависает или вообще больше ничего не сообщает.</translation>
    </message>
    <message>
        <source>A disk that the TPM unlocks asks for its passphrase.</source>
        <extracomment>symptom-tpm</extracomment>
        <translation>Диск, который разблокирует TPM, запрашивает парольную фразу.</translation>
    </message>
    <message>
        <source>The driver of the graphics card has changed its mode, and the new kernel has no driver yet that could set up a screen from there.</source>
        <extracomment>cause-blank-screen</extracomment>
        <translation>Драйвер видеокарты изменил её режим, а у нового ядра ещё нет драйвера, который мог бы настроить экран из этого состояния.</translation>
    </message>
    <message>
        <source>The network card is still in the state that the old driver left, and the new one does not get it out of it.</source>
        <extracomment>cause-no-network</extracomment>
        <translation>Сетевая карта всё ещё в состоянии, в котором её оставил старый драйвер, и новый не может её из него вывести.</translation>
    </message>
    <message>
        <source>The controller of the disks was not reset, or its interrupts go where the new kernel does not expect them.</source>
        <extracomment>cause-no-disks</extracomment>
        <translation>Контроллер дисков не был сброшен, или его прерывания приходят не туда, где их ожидает новое ядро.</translation>
    </message>
    <message>
        <source>Most often a device goes on sending interrupts, or writing to memory, that nobody expects any more.</source>
        <extracomment>cause-hang</extracomment>
        <translation>Чаще всего какое-то устройство продолжает слать прерывания или писать в память, чего уже никто не ожидает.</translation>
    </message>
    <message>
        <source>The registers of the TPM are cleared by the firmware alone; after a kexec they hold two boots, and the key stays locked.</source>
        <extracomment>cause-tpm</extracomment>
        <translation>Регистры TPM очищает только прошивка; после kexec в них две загрузки, и ключ остаётся под замком.</translation>
    </message>
    <message>
        <source>There is nothing to try on the command line.</source>
        <extracomment>try-none</extracomment>
        <translation>В командной строке пробовать нечего.</translation>
    </message>
    <message>
        <source>Drivers leave the mode of the screen alone. It has to be on the line of the boot before as well, so that it helps from the second kexec on.</source>
        <extracomment>try-nomodeset</extracomment>
        <translation>Драйверы не трогают режим экрана. Это слово должно быть и в строке предыдущей загрузки, поэтому оно помогает начиная со второго kexec.</translation>
    </message>
    <message>
        <source>Drivers that know it reset their device before they use it.</source>
        <extracomment>try-reset-devices</extracomment>
        <translation>Драйверы, знающие это слово, сбрасывают своё устройство перед использованием.</translation>
    </message>
    <message>
        <source>PCI cards send no interrupts as messages (MSI).</source>
        <extracomment>try-nomsi</extracomment>
        <translation>Карты PCI не отправляют прерывания сообщениями (MSI).</translation>
    </message>
    <message>
        <source>Interrupts that nobody takes are looked for among all devices; this costs some speed.</source>
        <extracomment>try-irqpoll</extracomment>
        <translation>Прерывания, которых никто не принимает, разыскиваются среди всех устройств; это немного замедляет работу.</translation>
    </message>
    <message>
        <source>ACPI does not route interrupts.</source>
        <extracomment>try-acpi-noirq</extracomment>
        <translation>ACPI не маршрутизирует прерывания.</translation>
    </message>
    <message>
        <source>Otherwise work over ssh or a serial console (console=ttyS0), unload a driver that is not of the kernel (nvidia) before the reboot, or leave reboots to the firmware.</source>
        <extracomment>otherwise-blank-screen</extracomment>
        <translation>Иначе работайте по ssh или через последовательную консоль (console=ttyS0), выгрузите перед перезагрузкой драйвер не из состава ядра (nvidia) или оставьте перезагрузки прошивке.</translation>
    </message>
    <message>
        <source>Otherwise unload the card&apos;s driver before the reboot, update the card&apos;s firmware, or leave reboots to the firmware.</source>
        <extracomment>otherwise-no-network</extracomment>
        <translation>Иначе выгрузите драйвер карты перед перезагрузкой, обновите прошивку карты или оставьте перезагрузки прошивке.</translation>
    </message>
    <message>
        <source>Otherwise try module_blacklist=ioatdma where that driver is in use; if it stays, never kexec this machine.</source>
        <extracomment>otherwise-no-disks</extracomment>
        <translation>Иначе попробуйте module_blacklist=ioatdma, если используется этот драйвер; если не поможет, больше не применяйте kexec на этой машине.</translation>
    </message>
    <message>
        <source>Otherwise have the machine reset; Warmboot then suspends kexec by itself. Leave reboots to the firmware if it stays.</source>
        <extracomment>otherwise-hang</extracomment>
        <translation>Иначе выполните сброс машины; Warmboot тогда сам приостановит kexec. Если это повторяется, оставьте перезагрузки прошивке.</translation>
    </message>
    <message>
        <source>Only a reboot through the firmware unlocks it; leave reboots to the firmware, or keep the passphrase at hand.</source>
        <extracomment>otherwise-tpm</extracomment>
        <translation>Разблокирует его только перезагрузка через прошивку; оставьте перезагрузки прошивке или держите парольную фразу под рукой.</translation>
    </message>
    <message>
        <source>systemd {version} is running.</source>
        <extracomment>check-systemd</extracomment>
        <translation>Работает systemd {version}.</translation>
    </message>
    <message>
        <source>{path} is installed.</source>
        <extracomment>check-tools</extracomment>
        <translation>Программа {path} установлена.</translation>
    </message>
    <message>
        <source>The running kernel can kexec.</source>
        <extracomment>check-support</extracomment>
        <translation>Работающее ядро умеет выполнять kexec.</translation>
    </message>
    <message>
        <source>kexec is not switched off by sysctl.</source>
        <extracomment>check-sysctl</extracomment>
        <translation>kexec не выключен через sysctl.</translation>
    </message>
    <message>
        <source>The kernel is not locked down.</source>
        <extracomment>check-lockdown</extracomment>
        <translation>Ядро не в режиме lockdown.</translation>
    </message>
    <message>
        <source>{path} and its initrd are there.</source>
        <extracomment>check-kernel-at</extracomment>
        <translation>{path} и его initrd на месте.</translation>
    </message>
    <message>
        <source>{path} (now {resolved}) and its initrd are there.</source>
        <extracomment>check-kernel</extracomment>
        <translation>{path} (сейчас {resolved}) и его initrd на месте.</translation>
    </message>
    <message>
        <source>Warmboot is not installed, and no other kexec set-up is in the way.</source>
        <extracomment>check-absent</extracomment>
        <translation>Warmboot не установлен, и другая настройка kexec не мешает.</translation>
    </message>
    <message>
        <source>Every file of Warmboot is as it was installed.</source>
        <extracomment>check-installed</extracomment>
        <translation>Все файлы Warmboot такие, какими были установлены.</translation>
    </message>
    <message>
        <source>The next reboot goes the way of the reboot mode.</source>
        <extracomment>check-next</extracomment>
        <translation>Следующая перезагрузка пойдёт так, как задано режимом перезагрузки.</translation>
    </message>
    <message>
        <source>The reboot mode is kexec, but the next reboot goes via {via}: {why}</source>
        <extracomment>check-next-not</extracomment>
        <translation>Режим перезагрузки — kexec, но следующая пойдёт через {via}: {why}</translation>
    </message>
    <message>
        <source>Nothing waits for the firmware or the boot loader.</source>
        <extracomment>check-no-request</extracomment>
        <translation>Запросов, ожидающих прошивку или загрузчик, нет.</translation>
    </message>
    <message>
        <source>How many kernels may be loaded is not limited.</source>
        <extracomment>check-load-limit</extracomment>
        <translation>Число загружаемых ядер не ограничено.</translation>
    </message>
    <message>
        <source>Secure Boot is not in force.</source>
        <extracomment>check-secure-boot</extracomment>
        <translation>Secure Boot не действует.</translation>
    </message>
    <message>
        <source>{path} carries a signature.</source>
        <extracomment>check-signature</extracomment>
        <translation>У {path} есть подпись.</translation>
    </message>
    <message>
        <source>No signature is asked for.</source>
        <extracomment>check-signature-unneeded</extracomment>
        <translation>Подпись не требуется.</translation>
    </message>
    <message>
        <source>What would be loaded with the kernel is an initrd.</source>
        <extracomment>check-initrd</extracomment>
        <translation>То, что загружалось бы вместе с ядром, — действительно initrd.</translation>
    </message>
    <message>
        <source>No initrd goes with the kernel.</source>
        <extracomment>check-initrd-none</extracomment>
        <translation>С ядром не загружается никакой initrd.</translation>
    </message>
    <message>
        <source>The modules of {version} are installed.</source>
        <extracomment>check-modules</extracomment>
        <translation>Модули ядра {version} установлены.</translation>
    </message>
    <message>
        <source>No kernel here has modules.</source>
        <extracomment>check-modules-none</extracomment>
        <translation>Ни у одного из здешних ядер нет модулей.</translation>
    </message>
    <message>
        <source>No newer kernel is installed.</source>
        <extracomment>check-newest</extracomment>
        <translation>Более новое ядро не установлено.</translation>
    </message>
    <message>
        <source>The command line is as it should be, and fits.</source>
        <extracomment>check-cmdline</extracomment>
        <translation>Командная строка такая, как должна быть, и не слишком длинна.</translation>
    </message>
    <message>
        <source>The boot loader starts the same kernel by default.</source>
        <extracomment>check-loader-default</extracomment>
        <translation>Загрузчик по умолчанию запускает то же ядро.</translation>
    </message>
    <message>
        <source>What the boot loader starts by default cannot be told, and nothing here rests on it.</source>
        <extracomment>check-loader-unknown</extracomment>
        <translation>Что загрузчик запускает по умолчанию, узнать нельзя, но здесь от этого ничего не зависит.</translation>
    </message>
    <message>
        <source>No running program uses libraries that have been replaced.</source>
        <extracomment>check-libraries</extracomment>
        <translation>Ни одна работающая программа не использует заменённые библиотеки.</translation>
    </message>
    <message>
        <source>/boot is there when a kernel is loaded.</source>
        <extracomment>check-boot</extracomment>
        <translation>/boot на месте, когда загружается ядро.</translation>
    </message>
    <message>
        <source>/boot is an automount; at a reboot it is mounted from {device}.</source>
        <extracomment>check-boot-automount</extracomment>
        <translation>/boot монтируется автоматически (automount); при перезагрузке он монтируется с {device}.</translation>
    </message>
    <message>
        <source>No other unit loads a kernel at a reboot.</source>
        <extracomment>check-loaders</extracomment>
        <translation>Никакой другой юнит не загружает ядро при перезагрузке.</translation>
    </message>
    <message>
        <source>Nothing overrules the files of Warmboot.</source>
        <extracomment>check-drop-ins</extracomment>
        <translation>Файлы Warmboot ничто не перекрывает.</translation>
    </message>
    <message>
        <source>Kexec is not suspended.</source>
        <extracomment>check-suspension</extracomment>
        <translation>Kexec не приостановлен.</translation>
    </message>
    <message>
        <source>This is a machine of {hoster}: a rescue system or another boot device that is chosen in its panel takes effect only through the firmware; reboot via BIOS for it.</source>
        <extracomment>hoster</extracomment>
        <translation>Это машина хостера {hoster}: система восстановления или другое загрузочное устройство, выбранные в его панели, вступают в силу только через прошивку; для этого перезагрузите машину через BIOS.</translation>
    </message>
    <message>
        <source>Nothing says that a hoster&apos;s panel decides what this machine boots.</source>
        <extracomment>check-hoster</extracomment>
        <translation>Ничто не говорит о том, что загрузкой этой машины распоряжается панель хостера.</translation>
    </message>
    <message>
        <source>The hardware watchdog ({device}) watches over a kexec.</source>
        <extracomment>check-watchdog</extracomment>
        <translation>Аппаратный сторожевой таймер ({device}) следит за kexec.</translation>
    </message>
    <message>
        <source>No hardware watchdog is seen here.</source>
        <extracomment>check-no-watchdog</extracomment>
        <translation>Аппаратного сторожевого таймера здесь не видно.</translation>
    </message>
    <message>
        <source>This boot is to be confirmed, or it is taken back; Keep this boot keeps it.</source>
        <extracomment>check-to-be-confirmed</extracomment>
        <translation>Эту загрузку нужно подтвердить, иначе будет откат; «Оставить эту загрузку» оставит её.</translation>
    </message>
    <message>
        <source>Whoever asked for this reboot wanted to be sure that the machine can be reached after it.</source>
        <extracomment>why-confirmation</extracomment>
        <translation>Тот, кто запросил эту перезагрузку, хотел быть уверен, что после неё машина будет доступна.</translation>
    </message>
    <message>
        <source>A kernel that hangs right after the jump is beyond the reach of everything but hardware.</source>
        <extracomment>why-watchdog</extracomment>
        <translation>Ядро, зависшее сразу после перехода, недосягаемо для всего, кроме оборудования.</translation>
    </message>
    <message>
        <source>These units reboot the machine when they fail, then through the firmware: {units}</source>
        <extracomment>check-fault-reboots</extracomment>
        <translation>Эти юниты при сбое перезагружают машину, и тогда — через прошивку: {units}</translation>
    </message>
    <message>
        <source>No unit here reboots the machine when it fails.</source>
        <extracomment>check-fault-reboots-none</extracomment>
        <translation>Здесь нет юнитов, которые перезагружают машину при сбое.</translation>
    </message>
    <message>
        <source>systemd does not say which units reboot the machine when they fail.</source>
        <extracomment>check-fault-reboots-unknown</extracomment>
        <translation>systemd не сообщает, какие юниты перезагружают машину при сбое.</translation>
    </message>
    <message>
        <source>After a fault the machine should start from scratch, so Warmboot never makes that a kexec.</source>
        <extracomment>why-fault-reboots</extracomment>
        <translation>После сбоя машина должна начать с чистого листа, поэтому Warmboot никогда не превращает такую перезагрузку в kexec.</translation>
    </message>
    <message>
        <source>No update or changed setting of the firmware waits.</source>
        <extracomment>check-firmware-update</extracomment>
        <translation>Нет ни обновлений, ни изменённых настроек прошивки, которые ждали бы перезагрузки.</translation>
    </message>
    <message>
        <source>BootNext is not set.</source>
        <extracomment>check-boot-next</extracomment>
        <translation>BootNext не задан.</translation>
    </message>
    <message>
        <source>No disk here is known to be unlocked by the TPM.</source>
        <extracomment>check-tpm</extracomment>
        <translation>Здесь не известно ни одного диска, который разблокирует TPM.</translation>
    </message>
    <message>
        <source>This is no virtual machine.</source>
        <extracomment>check-virtual-machine</extracomment>
        <translation>Это не виртуальная машина.</translation>
    </message>
    <message>
        <source>No driver in use is known for trouble after a kexec.</source>
        <extracomment>check-driver</extracomment>
        <translation>За используемыми драйверами не замечено проблем после kexec.</translation>
    </message>
    <message>
        <source>This machine is not known for trouble after a kexec.</source>
        <extracomment>check-machine</extracomment>
        <translation>За этой машиной не замечено проблем после kexec.</translation>
    </message>
    <message>
        <source>Every line about hardware in /etc/warmboot.d is understood.</source>
        <extracomment>check-hardware-table</extracomment>
        <translation>Все строки об оборудовании в /etc/warmboot.d понятны.</translation>
    </message>
    <message>
        <source>{path} was loaded for a kexec, and unloaded again.</source>
        <extracomment>check-load</extracomment>
        <translation>Ядро {path} было загружено для kexec и снова выгружено.</translation>
    </message>
    <message>
        <source>This computer can be looked at from the sandbox once Warmboot is installed on it as a package (warmboot); servers need nothing.</source>
        <extracomment>serve-no-host</extracomment>
        <translation>Из песочницы этот компьютер можно просматривать, только если на нём установлен пакет Warmboot (warmboot); серверам ничего не нужно.</translation>
    </message>
    <message>
        <source>{program} could not be started: {why}.</source>
        <extracomment>serve-not-started</extracomment>
        <translation>Не удалось запустить {program}: {why}.</translation>
    </message>
    <message>
        <source>{machine} did not answer within {seconds} s.</source>
        <extracomment>serve-silent</extracomment>
        <translation>Машина {machine} не ответила за {seconds} с.</translation>
    </message>
    <message>
        <source>The connection to {machine} ended: {why}</source>
        <extracomment>serve-ended</extracomment>
        <translation>Соединение с {machine} прервалось: {why}</translation>
    </message>
    <message>
        <source>The connection to {machine} ended without a word.</source>
        <extracomment>serve-ended-mutely</extracomment>
        <translation>Соединение с {machine} прервалось без объяснений.</translation>
    </message>
    <message>
        <source>What answers on {machine} is not Warmboot; look at what is run there.</source>
        <extracomment>serve-nonsense</extracomment>
        <translation>На {machine} отвечает не Warmboot; посмотрите, что там запускается.</translation>
    </message>
    <message>
        <source>Write whom ssh is to call: user@host, or an entry of ~/.ssh/config.</source>
        <extracomment>ssh-destination-empty</extracomment>
        <translation>Укажите, куда должен подключаться ssh: user@host или запись из ~/.ssh/config.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no user@host and no entry of ~/.ssh/config; correct it and try again.</source>
        <extracomment>ssh-destination-odd</extracomment>
        <translation>«{value}» — не user@host и не запись из ~/.ssh/config; исправьте и попробуйте снова.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot;: write a port as ssh://user@host:port.</source>
        <extracomment>ssh-destination-port</extracomment>
        <translation>«{value}»: порт указывайте в виде ssh://user@host:port.</translation>
    </message>
    <message>
        <source>The ssh program could not be started ({why}); install the package openssh-client.</source>
        <extracomment>ssh-not-started</extracomment>
        <translation>Не удалось запустить программу ssh ({why}); установите пакет openssh-client.</translation>
    </message>
    <message>
        <source>{machine} shows another host key than before. If nobody has installed it anew, somebody may be listening in between. Find out from its owner; if the new key is right, remove the old one with ssh-keygen -R &apos;{host}&apos; and try again.</source>
        <extracomment>ssh-key-changed</extracomment>
        <translation>Машина {machine} показывает не тот ключ хоста, что раньше. Если её никто не переустанавливал, возможно, кто-то перехватывает соединение. Выясните это у владельца; если новый ключ верен, удалите старый командой ssh-keygen -R &apos;{host}&apos; и попробуйте снова.</translation>
    </message>
    <message>
        <source>The host key of {machine} was not accepted, and nothing was sent there.</source>
        <extracomment>ssh-key-unknown</extracomment>
        <translation>Ключ хоста {machine} не был принят, и туда ничего не отправлено.</translation>
    </message>
    <message>
        <source>{machine} does not let this user in; look at the user&apos;s name, the key or the password.</source>
        <extracomment>ssh-denied</extracomment>
        <translation>Машина {machine} не впускает этого пользователя; проверьте имя пользователя, ключ или пароль.</translation>
    </message>
    <message>
        <source>{machine} was not connected to, as a question of ssh was not answered; try again to be asked anew.</source>
        <extracomment>ssh-declined</extracomment>
        <translation>Подключение к {machine} не состоялось, так как вопрос ssh остался без ответа; попробуйте снова, и он будет задан ещё раз.</translation>
    </message>
    <message>
        <source>ssh has a question before it connects to {machine}; try again to be asked.</source>
        <extracomment>ssh-would-ask</extracomment>
        <translation>Прежде чем подключиться к {machine}, ssh хочет задать вопрос; попробуйте снова, чтобы он был задан.</translation>
    </message>
    <message>
        <source>On the way to {machine}, the host {host} cannot be found ({why}); look at how its name is written, and at this computer&apos;s network.</source>
        <extracomment>ssh-unknown-host</extracomment>
        <translation>По пути к {machine} не удаётся найти хост {host} ({why}); проверьте, как написано его имя, и сеть этого компьютера.</translation>
    </message>
    <message>
        <source>{machine} cannot be reached: {why}</source>
        <extracomment>ssh-failed</extracomment>
        <translation>Машина {machine} недоступна: {why}</translation>
    </message>
    <message>
        <source>{machine} let us in, but runs no command as it should: {why}</source>
        <extracomment>survey-failed</extracomment>
        <translation>Машина {machine} нас впустила, но команды выполняет не так, как нужно: {why}</translation>
    </message>
    <message>
        <source>{machine} is a {architecture} machine, and there is no warmbootctl for that here; install it there.</source>
        <extracomment>agent-none</extracomment>
        <translation>Машина {machine} имеет архитектуру {architecture}, а warmbootctl для неё здесь нет; установите его там.</translation>
    </message>
    <message>
        <source>The warmbootctl that is to be sent, {path}, cannot be read: {why}.</source>
        <extracomment>agent-unreadable</extracomment>
        <translation>Не удаётся прочитать предназначенный для отправки warmbootctl, {path}: {why}.</translation>
    </message>
    <message>
        <source>On {machine} the folder {path} cannot be made; give the user a home there.</source>
        <extracomment>agent-no-folder</extracomment>
        <translation>На {machine} не удаётся создать каталог {path}; дайте этому пользователю домашний каталог.</translation>
    </message>
    <message>
        <source>On {machine} there is no room for warmbootctl in {path}; make some (5 MB), or install it there.</source>
        <extracomment>agent-no-room</extracomment>
        <translation>На {machine} в {path} нет места для warmbootctl; освободите немного (5 МБ) или установите его там.</translation>
    </message>
    <message>
        <source>What arrived on {machine} is not what was sent; try again.</source>
        <extracomment>agent-damaged</extracomment>
        <translation>На {machine} пришло не то, что было отправлено; попробуйте снова.</translation>
    </message>
    <message>
        <source>On {machine} no program in {path} can be run (noexec, perhaps); install warmbootctl there instead.</source>
        <extracomment>agent-not-runnable</extracomment>
        <translation>На {machine} нельзя запускать программы из {path} (возможно, noexec); установите warmbootctl там сами.</translation>
    </message>
    <message>
        <source>The connection to {machine} ended while warmbootctl was sent; try again.</source>
        <extracomment>agent-not-sent</extracomment>
        <translation>Соединение с {machine} прервалось во время отправки warmbootctl; попробуйте снова.</translation>
    </message>
    <message>
        <source>On {machine} everything can be looked at, but nothing changed, as sudo said: {why}</source>
        <extracomment>sudo-refused</extracomment>
        <translation>На {machine} всё можно просматривать, но ничего нельзя изменить, так как sudo сообщает: {why}</translation>
    </message>
    <message>
        <source>Without the password for sudo on {machine} everything can be looked at, but nothing changed.</source>
        <extracomment>sudo-declined</extracomment>
        <translation>Без пароля для sudo на {machine} всё можно просматривать, но ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>On {machine} everything can be looked at, but nothing changed: doas asks for a password, which it takes at a terminal only. With permit nopass for this user in /etc/doas.conf there, or with sudo, it can be changed.</source>
        <extracomment>doas-asks</extracomment>
        <translation>На {machine} всё можно просматривать, но ничего нельзя изменить: doas спрашивает пароль, а принимает его только в терминале. Изменять можно будет, если указать там в /etc/doas.conf permit nopass для этого пользователя или использовать sudo.</translation>
    </message>
    <message>
        <source>The list of servers, {path}, cannot be read: {why}.</source>
        <extracomment>servers-unreadable</extracomment>
        <translation>Не удаётся прочитать список серверов {path}: {why}.</translation>
    </message>
    <message>
        <source>The list of servers cannot be written to {path}: {why}.</source>
        <extracomment>servers-unwritable</extracomment>
        <translation>Не удаётся записать список серверов в {path}: {why}.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is no server: {why}</source>
        <extracomment>servers-line</extracomment>
        <translation>Строка {line} в {path} — не сервер: {why}</translation>
    </message>
    <message>
        <source>How these are set up is not known yet: {machines}. Wait until they are connected, or leave them out.</source>
        <extracomment>export-unknown</extracomment>
        <translation>Пока неизвестно, как настроены эти машины: {machines}. Подождите, пока они подключатся, или исключите их.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <extracomment>export-there</extracomment>
        <translation>{path} уже существует.</translation>
    </message>
    <message>
        <source>{machine} is in the list already.</source>
        <extracomment>server-known</extracomment>
        <translation>{machine} уже есть в списке.</translation>
    </message>
    <message>
        <source>These services run no more on {machine}: {units}.</source>
        <extracomment>services-failed</extracomment>
        <translation>На {machine} больше не работают эти службы: {units}.</translation>
    </message>
    <message>
        <source>{machine} sent a line that is longer than any answer.</source>
        <extracomment>answer-too-long</extracomment>
        <translation>Машина {machine} прислала строку, которая длиннее любого ответа.</translation>
    </message>
    <message>
        <source>{machine} answered what nobody had asked.</source>
        <extracomment>answer-unasked</extracomment>
        <translation>Машина {machine} ответила на то, о чём никто не спрашивал.</translation>
    </message>
    <message>
        <source>There is no connection to {machine}.</source>
        <extracomment>not-connected</extracomment>
        <translation>Нет соединения с {machine}.</translation>
    </message>
    <message>
        <source>{machine} was rebooting, and nobody waits for it any more; it may be back by now.</source>
        <extracomment>waiting-stopped</extracomment>
        <translation>Машина {machine} перезагружалась, и её больше никто не ждёт; возможно, она уже вернулась.</translation>
    </message>
    <message>
        <source>Warmboot does not run as root on {machine}: it can be looked at, but not changed.</source>
        <extracomment>not-root-there</extracomment>
        <translation>На {machine} Warmboot работает не от имени root: просматривать можно, изменять нельзя.</translation>
    </message>
    <message>
        <source>The login manager (systemd-logind) does not answer: {why}</source>
        <extracomment>login-manager-silent</extracomment>
        <translation>Менеджер сеансов (systemd-logind) не отвечает: {why}</translation>
    </message>
    <message>
        <source>This user may not restart this computer; an administrator&apos;s policy forbids it.</source>
        <extracomment>reboot-forbidden</extracomment>
        <translation>Этому пользователю нельзя перезагружать этот компьютер; это запрещено политикой администратора.</translation>
    </message>
    <message>
        <source>The edits in this window that are not applied yet are no part of this.</source>
        <extracomment>review-without-edits</extracomment>
        <translation>Ещё не применённые правки в этом окне сюда не входят.</translation>
    </message>
    <message>
        <source>It did not restart ({why}), but the next reboot is still set to go via {via}; &quot;Take back&quot; in the window or warmbootctl next default undoes that.</source>
        <extracomment>one-shot-stays</extracomment>
        <translation>Перезагрузка не состоялась ({why}), но следующая по-прежнему назначена через {via}; это отменит «Отозвать» в окне или warmbootctl next default.</translation>
    </message>
    <message>
        <source>{machine} was told to restart, but it is still running after {minutes} minutes.</source>
        <extracomment>did-not-go-down</extracomment>
        <translation>Машине {machine} было велено перезагрузиться, но спустя {minutes} мин она всё ещё работает.</translation>
    </message>
    <message>
        <source>{machine} has not come back within {minutes} minutes. Look at its console, or have it reset by its hoster: a reset goes through the firmware, and after a kexec that failed none is tried again before you say so. Warmboot goes on trying to reach it.</source>
        <extracomment>did-not-come-back</extracomment>
        <translation>Машина {machine} не вернулась за {minutes} мин. Посмотрите на её консоль или попросите хостера сбросить её: сброс идёт через прошивку, а после неудавшегося kexec новый не пробуется, пока вы этого не велите. Warmboot продолжает попытки связаться с ней.</translation>
    </message>
    <message>
        <source>The system bus (D-Bus) does not answer, so that nothing can be changed from here: {why}</source>
        <extracomment>system-bus-missing</extracomment>
        <translation>Системная шина (D-Bus) не отвечает, поэтому отсюда ничего нельзя изменить: {why}</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper is not installed on this computer; install Warmboot from a package, or use sudo warmbootctl in a terminal.</source>
        <extracomment>helper-missing</extracomment>
        <translation>Помощник Warmboot не установлен на этом компьютере; установите Warmboot из пакета или используйте sudo warmbootctl в терминале.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper cannot start ({why}); install Warmboot again. systemctl status warmboot-helper.service tells more.</source>
        <extracomment>helper-broken</extracomment>
        <translation>Помощник Warmboot не может запуститься ({why}); установите Warmboot заново. Подробнее расскажет systemctl status warmboot-helper.service.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper gave no answer within {minutes} minutes; journalctl -u warmboot-helper.service tells what it did.</source>
        <extracomment>helper-silent</extracomment>
        <translation>Помощник Warmboot не дал ответа за {minutes} мин; что он делал, покажет journalctl -u warmboot-helper.service.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper ended before it answered; the next change first rolls back what was half-done. journalctl -u warmboot-helper.service tells more.</source>
        <extracomment>helper-gone</extracomment>
        <translation>Помощник Warmboot завершился раньше, чем ответил; следующее изменение сначала откатит сделанное наполовину. Подробнее расскажет journalctl -u warmboot-helper.service.</translation>
    </message>
    <message>
        <source>What answers as Warmboot&apos;s helper is not of this version; install Warmboot again.</source>
        <extracomment>helper-nonsense</extracomment>
        <translation>Под именем помощника Warmboot отвечает программа другой версии; установите Warmboot заново.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper refused it ({code}); journalctl -u warmboot-helper.service tells what was in the way.</source>
        <extracomment>helper-said</extracomment>
        <translation>Помощник Warmboot отказал в этом ({code}); что помешало, покажет journalctl -u warmboot-helper.service.</translation>
    </message>
    <message>
        <source>This is not what Warmboot&apos;s helper is asked with.</source>
        <extracomment>helper-arguments</extracomment>
        <translation>С такими аргументами помощник Warmboot не вызывают.</translation>
    </message>
    <message>
        <source>This request belongs to another action than the one that was authorized.</source>
        <extracomment>helper-other-action</extracomment>
        <translation>Этот запрос относится не к тому действию, которое было разрешено.</translation>
    </message>
    <message>
        <source>polkit, which asks for the password, is not there; install the package polkitd, or use sudo warmbootctl in a terminal.</source>
        <extracomment>polkit-missing</extracomment>
        <translation>Нет polkit, который запрашивает пароль; установите пакет polkitd или используйте sudo warmbootctl в терминале.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not let you do this; it never does in a remote session. Use sudo warmbootctl in a terminal.</source>
        <extracomment>policy-forbids</extracomment>
        <translation>Политика этого компьютера вам этого не разрешает; в удалённом сеансе она не разрешает этого никогда. Используйте sudo warmbootctl в терминале.</translation>
    </message>
    <message>
        <source>No program is running that could ask for an administrator&apos;s password; start your desktop&apos;s polkit agent, or use sudo warmbootctl in a terminal.</source>
        <extracomment>no-password-prompt</extracomment>
        <translation>Не запущена программа, которая могла бы запросить пароль администратора; запустите агент polkit вашего рабочего стола или используйте sudo warmbootctl в терминале.</translation>
    </message>
    <message>
        <source>Nothing was done: the password was not given, or was not right.</source>
        <extracomment>not-authenticated</extracomment>
        <translation>Ничего не сделано: пароль не был введён или был неверным.</translation>
    </message>
    <message>
        <source>This field is empty; fill it in.</source>
        <extracomment>value-empty, beside its field</extracomment>
        <translation>Это поле пусто; заполните его.</translation>
    </message>
    <message>
        <source>There are more than 64 entries here; leave some out.</source>
        <extracomment>too-many, beside its field</extracomment>
        <translation>Здесь больше 64 записей; уберите лишние.</translation>
    </message>
    <message>
        <source>-- would hand everything behind it to init; write the whole line into “This line instead” for that.</source>
        <extracomment>flag-dashes, beside its field</extracomment>
        <translation>-- передал бы всё следующее за ним процессу init; для этого впишите всю строку в поле «Своя строка».</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; would be overruled by panic={seconds}; set the seconds under “Restart after a panic” instead.</source>
        <extracomment>flag-panic, beside its field</extracomment>
        <translation>«{value}» перекрывалось бы значением panic={seconds}; задайте секунды в поле «Перезапуск после паники».</translation>
    </message>
    <message>
        <source>No /boot/vmlinuz-VERSION with modules and an initrd was found; choose a fixed kernel.</source>
        <extracomment>no-kernel-found, beside its field</extracomment>
        <translation>Не найдено ни одного /boot/vmlinuz-ВЕРСИЯ с модулями и initrd; выберите конкретное ядро.</translation>
    </message>
    <message>
        <source>No boot loader was found whose configuration Warmboot can read (grub.cfg of GRUB, the entries of systemd-boot); choose another kernel.</source>
        <extracomment>loader-none, beside its field</extracomment>
        <translation>Не найдено загрузчика, конфигурацию которого Warmboot может прочитать (grub.cfg у GRUB, записи systemd-boot); выберите другое ядро.</translation>
    </message>
    <message>
        <source>What {path} starts is decided when it runs ({text}); choose another kernel.</source>
        <extracomment>loader-decides, beside its field</extracomment>
        <translation>Что запускает {path}, решается при его выполнении ({text}); выберите другое ядро.</translation>
    </message>
    <message>
        <source>What {path} starts by default, &quot;{title}&quot;, is no Linux kernel of this system that could be loaded; choose another.</source>
        <extracomment>loader-no-linux, beside its field</extracomment>
        <translation>То, что {path} запускает по умолчанию, «{title}», — не ядро Linux этой системы, которое можно загрузить; выберите другое.</translation>
    </message>
    <message>
        <source>Where {file} lies, which {path} starts by default, cannot be told; choose another kernel.</source>
        <extracomment>loader-file-unknown, beside its field</extracomment>
        <translation>Неизвестно, где находится {file}, который {path} запускает по умолчанию; выберите другое ядро.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so that what the boot loader starts cannot be told: {why}.</source>
        <extracomment>loader-unreadable, beside its field</extracomment>
        <translation>{path} не удаётся прочитать, и узнать, что запускает загрузчик, нельзя: {why}.</translation>
    </message>
    <message>
        <source>Bootctl, which knows what systemd-boot starts, does not tell ({why}); choose another kernel.</source>
        <extracomment>loader-silent, beside its field</extracomment>
        <translation>Программа bootctl, которая знает, что запускает systemd-boot, не сообщает этого ({why}); выберите другое ядро.</translation>
    </message>
    <message>
        <source>The kernel inside {path} carries no signature of its own, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>uki-kernel-unsigned, beside its field</extracomment>
        <translation>У ядра внутри {path} нет собственной подписи, а работающее ядро в режиме lockdown ({lockdown}): kexec его отвергнет. Выберите подписанное ядро.</translation>
    </message>
    <message>
        <source>An odd double quote or a stray -- would hide its end from the kernel; correct /etc/warmboot.conf or the boot loader.</source>
        <extracomment>cmdline-broken, beside its field</extracomment>
        <translation>Нечётная двойная кавычка или лишнее -- скрыли бы от ядра конец строки; исправьте /etc/warmboot.conf или настройки загрузчика.</translation>
    </message>
    <message>
        <source>Somebody types a passphrase for {disk} at boot (/etc/crypttab), and the watchdog would reset the machine meanwhile; unlock it by a key file or the TPM, or leave the watchdog out.</source>
        <extracomment>watchdog-passphrase, beside its field</extracomment>
        <translation>При загрузке кто-то вводит парольную фразу для {disk} (/etc/crypttab), а сторожевой таймер тем временем сбросил бы машину; разблокируйте диск файлом ключа или через TPM либо откажитесь от таймера.</translation>
    </message>
    <message>
        <source>The command line would have {length} characters, and the kernel takes {limit}; take words off it.</source>
        <extracomment>cmdline-too-long, beside its field</extracomment>
        <translation>Командная строка вышла бы длиной {length} символов, а ядро принимает {limit}; уберите из неё часть слов.</translation>
    </message>
    <message>
        <source>the shutdown ended before the jump</source>
        <extracomment>reason</extracomment>
        <translation>завершение работы прервалось до перехода</translation>
    </message>
    <message>
        <source>the last kexec did not arrive: the machine came back through the firmware</source>
        <extracomment>reason</extracomment>
        <translation>последний kexec не удался: машина вернулась через прошивку</translation>
    </message>
    <message>
        <source>the last boot by kexec ended without shutting down before it was found healthy</source>
        <extracomment>reason</extracomment>
        <translation>последняя загрузка через kexec оборвалась без завершения работы, прежде чем была признана исправной</translation>
    </message>
    <message>
        <source>this boot came by kexec and was not ready in time ({state})</source>
        <extracomment>reason</extracomment>
        <translation>эта загрузка прошла через kexec и не была готова вовремя ({state})</translation>
    </message>
    <message>
        <source>nobody confirmed within {minutes} min that it is good</source>
        <extracomment>reason</extracomment>
        <translation>за {minutes} мин никто не подтвердил исправность загрузки</translation>
    </message>
    <message>
        <source>{unit} is not active</source>
        <extracomment>reason</extracomment>
        <translation>юнит {unit} не активен</translation>
    </message>
    <message>
        <source>sshd does not run, which ran before</source>
        <extracomment>reason</extracomment>
        <translation>не работает sshd, который раньше работал</translation>
    </message>
    <message>
        <source>there is no way into the network, as there was before</source>
        <extracomment>reason</extracomment>
        <translation>нет выхода в сеть, который раньше был</translation>
    </message>
    <message>
        <source>the kernel was not loaded in this shutdown</source>
        <extracomment>reason</extracomment>
        <translation>ядро не было загружено при этом завершении работы</translation>
    </message>
    <message>
        <source>the loaded kernel is gone</source>
        <extracomment>reason</extracomment>
        <translation>загруженное ядро исчезло</translation>
    </message>
    <message>
        <source>the mark does not belong to the loaded kernel</source>
        <extracomment>reason</extracomment>
        <translation>отметка относится не к загруженному ядру</translation>
    </message>
    <message>
        <source>systemd refused to kexec</source>
        <extracomment>reason</extracomment>
        <translation>systemd отказался выполнить kexec</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is incomplete or has a line that it must not have: {line}</source>
        <extracomment>reason</extracomment>
        <translation>файл /etc/warmboot.conf неполон, или в нём есть недопустимая строка: {line}</translation>
    </message>
    <message>
        <source>/boot is not mounted, and unshare is not installed</source>
        <extracomment>reason</extracomment>
        <translation>/boot не смонтирован, а unshare не установлен</translation>
    </message>
    <message>
        <source>{path} is missing, empty or unreadable</source>
        <extracomment>reason</extracomment>
        <translation>{path} отсутствует, пуст или не читается</translation>
    </message>
    <message>
        <source>could not join the initrds (is /run full?)</source>
        <extracomment>reason</extracomment>
        <translation>не удалось соединить образы initrd (/run заполнен?)</translation>
    </message>
    <message>
        <source>the kernel gave no random id</source>
        <extracomment>reason</extracomment>
        <translation>ядро не дало случайного идентификатора</translation>
    </message>
    <message>
        <source>the command line has an odd quote or a stray --, which would hide its end</source>
        <extracomment>reason</extracomment>
        <translation>в командной строке есть нечётная кавычка или лишнее --, которые скрыли бы её конец</translation>
    </message>
    <message>
        <source>the kexec program is not installed</source>
        <extracomment>reason</extracomment>
        <translation>программа kexec не установлена</translation>
    </message>
    <message>
        <source>an image of another program is loaded and cannot be unloaded</source>
        <extracomment>reason</extracomment>
        <translation>загружен образ другой программы, и выгрузить его не удаётся</translation>
    </message>
    <message>
        <source>kexec did not load {path}: {why}</source>
        <extracomment>reason</extracomment>
        <translation>kexec не загрузил {path}: {why}</translation>
    </message>
    <message>
        <source>kexec reported success, but the kernel has no image</source>
        <extracomment>reason</extracomment>
        <translation>kexec сообщил об успехе, но образа в ядре нет</translation>
    </message>
    <message>
        <source>the kernel or its initrd changed while it was being loaded</source>
        <extracomment>reason</extracomment>
        <translation>ядро или его initrd изменились, пока загружались</translation>
    </message>
    <message>
        <source>cannot write {path}</source>
        <extracomment>reason</extracomment>
        <translation>не удаётся записать {path}</translation>
    </message>
    <message>
        <source>no installed kernel with modules and initrd was found in /boot</source>
        <extracomment>reason</extracomment>
        <translation>в /boot не найдено установленного ядра с модулями и initrd</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf names no kernel</source>
        <extracomment>reason</extracomment>
        <translation>в /etc/warmboot.conf не указано ядро</translation>
    </message>
    <message>
        <source>{path} is cut short</source>
        <extracomment>reason</extracomment>
        <translation>файл {path} обрезан</translation>
    </message>
    <message>
        <source>awk is not installed, which reads what the boot loader starts</source>
        <extracomment>reason</extracomment>
        <translation>не установлена программа awk, которая читает, что запускает загрузчик</translation>
    </message>
    <message>
        <source>no boot loader was found whose configuration can be read</source>
        <extracomment>reason</extracomment>
        <translation>не найдено загрузчика, конфигурацию которого можно прочитать</translation>
    </message>
    <message>
        <source>what {path} starts is decided when it runs ({text})</source>
        <extracomment>reason</extracomment>
        <translation>что запускает {path}, решается при его выполнении ({text})</translation>
    </message>
    <message>
        <source>{path} has no entry that could be started</source>
        <extracomment>reason</extracomment>
        <translation>в {path} нет пункта, который можно запустить</translation>
    </message>
    <message>
        <source>what {path} starts by default is no Linux kernel ({title})</source>
        <extracomment>reason</extracomment>
        <translation>то, что {path} запускает по умолчанию, — не ядро Linux ({title})</translation>
    </message>
    <message>
        <source>where {file} lies, which {path} starts, cannot be told</source>
        <extracomment>reason</extracomment>
        <translation>неизвестно, где находится {file}, который запускает {path}</translation>
    </message>
    <message>
        <source>what {path} starts by default cannot be told</source>
        <extracomment>reason</extracomment>
        <translation>неизвестно, что {path} запускает по умолчанию</translation>
    </message>
    <message>
        <source>{path} is no kernel image</source>
        <extracomment>reason</extracomment>
        <translation>{path} — не образ ядра</translation>
    </message>
    <message>
        <source>the kernel in {path} could not be taken out (is it whole, and is there room in /run?)</source>
        <extracomment>reason</extracomment>
        <translation>не удалось извлечь ядро из {path} (цел ли файл и есть ли место в /run?)</translation>
    </message>
    <message>
        <source>the kernel in {path} is cut short</source>
        <extracomment>reason</extracomment>
        <translation>ядро в {path} обрезано</translation>
    </message>
    <message>
        <source>the initrd in {path} could not be taken out (is it whole, and is there room in /run?)</source>
        <extracomment>reason</extracomment>
        <translation>не удалось извлечь initrd из {path} (цел ли файл и есть ли место в /run?)</translation>
    </message>
    <message>
        <source>the mode is bios</source>
        <extracomment>reason</extracomment>
        <translation>режим перезагрузки — BIOS</translation>
    </message>
    <message>
        <source>it was asked for this one reboot</source>
        <extracomment>reason</extracomment>
        <translation>запрошено для одной этой перезагрузки</translation>
    </message>
    <message>
        <source>{path} says neither bios nor kexec: {text}</source>
        <extracomment>reason</extracomment>
        <translation>в {path} не указано ни bios, ни kexec: {text}</translation>
    </message>
    <message>
        <source>kexec is suspended after a failure (warmbootctl status tells more)</source>
        <extracomment>reason</extracomment>
        <translation>kexec приостановлен после неудачи (подробнее расскажет warmbootctl status)</translation>
    </message>
    <message>
        <source>cannot write to {path}</source>
        <extracomment>reason</extracomment>
        <translation>не удаётся писать в {path}</translation>
    </message>
    <message>
        <source>a reboot argument was given</source>
        <extracomment>reason</extracomment>
        <translation>задан аргумент перезагрузки</translation>
    </message>
    <message>
        <source>{what} was requested</source>
        <extracomment>reason</extracomment>
        <translation>запрошено: {what}</translation>
    </message>
    <message>
        <source>a unit failed whose failure reboots the machine</source>
        <extracomment>reason</extracomment>
        <translation>произошёл сбой юнита, при котором машина перезагружается</translation>
    </message>
    <message>
        <source>the management controller (IPMI) has another boot device set</source>
        <extracomment>reason</extracomment>
        <translation>в контроллере управления (IPMI) задано другое загрузочное устройство</translation>
    </message>
    <message>
        <source>cannot read {path}</source>
        <extracomment>reason</extracomment>
        <translation>не удаётся прочитать {path}</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set</source>
        <extracomment>reason</extracomment>
        <translation>задан одноразовый пункт GRUB</translation>
    </message>
    <message>
        <source>the package manager is at work</source>
        <extracomment>reason</extracomment>
        <translation>работает менеджер пакетов</translation>
    </message>
    <message>
        <source>is it a file?</source>
        <extracomment>reason</extracomment>
        <translation>это файл?</translation>
    </message>
    <message>
        <source>only root may</source>
        <extracomment>reason</extracomment>
        <translation>это может только root</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <extracomment>reason</extracomment>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>it shows no default</source>
        <extracomment>reason</extracomment>
        <translation>не показывает записи по умолчанию</translation>
    </message>
    <message>
        <source>{path} is missing</source>
        <extracomment>reason</extracomment>
        <translation>{path} отсутствует</translation>
    </message>
    <message>
        <source>{unit} failed</source>
        <extracomment>reason</extracomment>
        <translation>сбой юнита {unit}</translation>
    </message>
    <message>
        <source>the distribution&apos;s default</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>ядро дистрибутива по умолчанию</translation>
    </message>
    <message>
        <source>the newest installed one</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>самое новое из установленных</translation>
    </message>
    <message>
        <source>what the boot loader starts by default</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>то, что загрузчик запускает по умолчанию</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>нет</translation>
    </message>
    <message>
        <source>{path} with {initrds}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>{path} с {initrds}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>от загрузчика</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, with {added}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>от загрузчика, с {added}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>от загрузчика, без {removed}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, with {added}, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>от загрузчика, с {added}, без {removed}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, with {added}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>«{line}», с {added}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>«{line}», без {removed}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, with {added}, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>«{line}», с {added}, без {removed}</translation>
    </message>
    <message>
        <source>The card does not start anew under NVIDIA&apos;s own driver unless that is unloaded before the kexec (rmmod nvidia_drm nvidia_modeset nvidia_uvm nvidia).</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>С собственным драйвером NVIDIA карта не запускается заново, если не выгрузить его перед kexec (rmmod nvidia_drm nvidia_modeset nvidia_uvm nvidia).</translation>
    </message>
    <message>
        <source>Kernels from before 2026 do not bring the card to rest at a kexec.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Ядра, вышедшие до 2026 года, не приводят карту при kexec в состояние покоя.</translation>
    </message>
    <message>
        <source>Some cards show nothing after a kexec, though the machine answers.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Некоторые карты после kexec ничего не показывают, хотя машина отвечает.</translation>
    </message>
    <message>
        <source>On a big server the next kernel was reset as it began to write to the screen.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>На одном большом сервере следующее ядро было сброшено, как только начало писать на экран.</translation>
    </message>
    <message>
        <source>After a kexec the virtual screen gives no answer for a minute, and then is not there.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>После kexec виртуальный экран минуту не отвечает, а потом его нет.</translation>
    </message>
    <message>
        <source>Cards with old firmware do not come up after a kexec; ConnectX-4 wants 12.17.1502 (Ethernet) or 12.17.2020 (InfiniBand) at least.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Карты со старой прошивкой не поднимаются после kexec; ConnectX-4 требует не ниже 12.17.1502 (Ethernet) или 12.17.2020 (InfiniBand).</translation>
    </message>
    <message>
        <source>Its part in shutting down can hang while the card is in use.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>При завершении работы он может зависнуть, пока карта используется.</translation>
    </message>
    <message>
        <source>On some machines the network gets no address after a kexec (I219-LM); switching off &quot;Extended DHCP Timeout&quot; in the firmware has helped.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>На некоторых машинах сеть не получает адреса после kexec (I219-LM); помогало выключение «Extended DHCP Timeout» в прошивке.</translation>
    </message>
    <message>
        <source>Some cards (RTL8127) do not come back from a restart without a power cycle under this driver.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Некоторые карты (RTL8127) с этим драйвером не возвращаются после перезагрузки без отключения питания.</translation>
    </message>
    <message>
        <source>Some Smart Array controllers cannot be reset by the driver unless it is told to.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Некоторые контроллеры Smart Array драйвер сбрасывает, только если ему это указать.</translation>
    </message>
    <message>
        <source>The engine is left at work, and the next kernel hangs at its test or finds it broken.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Контроллер DMA остаётся в работе, и следующее ядро зависает на его проверке или находит его неисправным.</translation>
    </message>
    <message>
        <source>Rented servers with this board (OVH EG-32) find no disks after a kexec, or drown in interrupts.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Арендованные серверы с этой платой (OVH EG-32) после kexec не находят дисков или тонут в прерываниях.</translation>
    </message>
    <message>
        <source>It loses its network after a kexec; switching off &quot;Extended DHCP Timeout&quot; in the firmware has helped.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>После kexec она теряет сеть; помогало выключение «Extended DHCP Timeout» в прошивке.</translation>
    </message>
    <message>
        <source>What systemd-boot starts is known to bootctl on the running machine only; choose another kernel.</source>
        <extracomment>loader-not-here, beside its field</extracomment>
        <translation>Что запускает systemd-boot, знает только bootctl на работающей машине; выберите другое ядро.</translation>
    </message>
    <message>
        <source>only root can read /etc/warmboot.conf, which says whether it is a kexec</source>
        <extracomment>next-settings-private</extracomment>
        <translation>только root может прочитать /etc/warmboot.conf, где сказано, будет ли это kexec</translation>
    </message>
    <message>
        <source>This is NixOS, where /etc is generated. Its own prepare-kexec.service loads the kernel for systemctl kexec; use that instead of Warmboot.</source>
        <extracomment>nixos</extracomment>
        <translation>Это NixOS, где /etc генерируется. Её собственная служба prepare-kexec.service загружает ядро для systemctl kexec; используйте её вместо Warmboot.</translation>
    </message>
    <message>
        <source>{path} of the distribution loads a kernel at each reboot as well; where Warmboot is installed, it unloads that and uses its own.</source>
        <extracomment>vendor-loader</extracomment>
        <translation>{path} из дистрибутива тоже загружает ядро при каждой перезагрузке; там, где установлен Warmboot, он выгружает это ядро и берёт своё.</translation>
    </message>
    <message>
        <source>{path} of the distribution loads a kernel at each reboot, and goes on doing so.</source>
        <extracomment>vendor-loader-stays</extracomment>
        <translation>{path} из дистрибутива загружает ядро при каждой перезагрузке и будет делать это и дальше.</translation>
    </message>
    <message>
        <source>Only root can read /etc/warmboot.conf. To change it here, let everybody read it again: chmod a+r it as root.</source>
        <extracomment>settings-private</extracomment>
        <translation>Только root может прочитать /etc/warmboot.conf. Чтобы изменять настройки здесь, снова разрешите чтение всем: chmod a+r от имени root.</translation>
    </message>
    <message>
        <source>{unit} is read from {path}, which goes before Warmboot&apos;s file of that name; remove {path}.</source>
        <extracomment>unit-shadowed</extracomment>
        <translation>{unit} берётся из файла {path}, который важнее одноимённого файла Warmboot; удалите {path}.</translation>
    </message>
    <message>
        <source>It failed ({why}), and putting everything back failed as well; the next change tries again.</source>
        <extracomment>rollback-failed</extracomment>
        <translation>Не удалось ({why}), и вернуть всё как было тоже не удалось; следующее изменение попробует ещё раз.</translation>
    </message>
    <message>
        <source>On this computer an administrator confirms a boot in a terminal: sudo warmbootctl confirm.</source>
        <extracomment>confirm-here</extracomment>
        <translation>На этом компьютере загрузку подтверждает администратор в терминале: sudo warmbootctl confirm.</translation>
    </message>
    <message>
        <source>Warmboot then leaves ordinary reboots to the firmware; something else that was found here may not.</source>
        <extracomment>plan-bios-from-us</extracomment>
        <translation>После этого Warmboot оставляет обычные перезагрузки прошивке; но другое, что здесь найдено, может действовать иначе.</translation>
    </message>
    <message>
        <source>This is a virtual machine, whose firmware takes next to no time: kexec gains little here.</source>
        <extracomment>virtual-machine-some</extracomment>
        <translation>Это виртуальная машина, прошивка которой почти не занимает времени: kexec здесь мало что даёт.</translation>
    </message>
    <message>
        <source>After a power cut the boot loader starts the machine; it should start the kernel that a kexec starts.</source>
        <extracomment>why-loader</extracomment>
        <translation>После отключения питания машину запускает загрузчик; он должен запускать то же ядро, что и kexec.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; holds a newline, another control character, one that cannot be seen or turns the direction of reading, or bytes that are not UTF-8.</source>
        <extracomment>value-control-characters</extracomment>
        <translation>{field}: «{value}» содержит перевод строки, другой управляющий символ, невидимый или меняющий направление чтения символ либо байты не в UTF-8.</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set (next_entry), and GRUB cannot write to LVM or RAID to take it back; do that yourself: grub-editenv - unset next_entry</source>
        <extracomment>grub-next-entry-stays</extracomment>
        <translation>задан одноразовый пункт GRUB (next_entry), а писать на LVM или RAID, чтобы снять его, GRUB не может; снимите его сами: grub-editenv - unset next_entry</translation>
    </message>
    <message>
        <source>GRUB keeps a part of its environment beside the file system here (env_block), and it cannot be read; a one-time entry may be set</source>
        <extracomment>grub-environment-elsewhere</extracomment>
        <translation>GRUB хранит здесь часть своего окружения рядом с файловой системой (env_block), и прочитать её нельзя; возможно, задан одноразовый пункт</translation>
    </message>
    <message>
        <source>{unit} runs {path}, which does not exist, so that it loads nothing.</source>
        <extracomment>adopt-flaw-program</extracomment>
        <translation>{unit} запускает {path}, а его нет, поэтому ничего не загружается.</translation>
    </message>
    <message>
        <source>{path} calls systemctl with {word}, an option that it does not have, and starts no kernel.</source>
        <extracomment>adopt-flaw-option</extracomment>
        <translation>{path} вызывает systemctl с {word}, а такого параметра нет, и не запускает никакого ядра.</translation>
    </message>
    <message>
        <source>{unit} loads its kernel at boot and not at the shutdown, so that a reboot starts the one of then, and not what an update has brought since.</source>
        <extracomment>adopt-flaw-at-boot</extracomment>
        <translation>{unit} загружает ядро при запуске, а не при завершении работы, поэтому перезагрузка запускает прежнее ядро, а не то, что с тех пор принесло обновление.</translation>
    </message>
    <message>
        <source>{unit} loads a kernel for systemctl kexec alone, which has none to start once it is gone; a reboot via kexec takes its place.</source>
        <extracomment>adopt-kexec-target</extracomment>
        <translation>{unit} загружает ядро только для systemctl kexec, которому без него запускать нечего; его заменяет перезагрузка через kexec.</translation>
    </message>
    <message>
        <source>{field}: {path} does not exist, and --follow default needs it; choose a kernel in another way: {options}.</source>
        <extracomment>default-missing</extracomment>
        <translation>{field}: {path} не существует, а для --follow default он нужен; выберите ядро иначе: {options}.</translation>
    </message>
    <message>
        <source>kernel: /boot is in /etc/fstab but not mounted, so that no kernel is found there; mount /boot and try again.</source>
        <extracomment>kernel-boot-unmounted</extracomment>
        <translation>kernel: /boot указан в /etc/fstab, но не смонтирован, поэтому ядро там не найдено; смонтируйте его (mount /boot) и повторите попытку.</translation>
    </message>
    <message>
        <source>kernel: no boot loader was found whose configuration Warmboot can read (grub.cfg of GRUB, the entries of systemd-boot); choose a kernel instead: {options}.</source>
        <extracomment>loader-none</extracomment>
        <translation>kernel: не найдено загрузчика, конфигурацию которого Warmboot может прочитать (grub.cfg у GRUB, записи systemd-boot); выберите ядро сами: {options}.</translation>
    </message>
    <message>
        <source>kernel: what {path} starts is decided when it runs ({text}); choose a kernel instead: {options}.</source>
        <extracomment>loader-decides</extracomment>
        <translation>kernel: что запускает {path}, решается при его выполнении ({text}); выберите ядро сами: {options}.</translation>
    </message>
    <message>
        <source>kernel: {path} has no entry that could be started; is it whole? Make it anew (grub-mkconfig -o {path}), or choose a kernel: {options}.</source>
        <extracomment>loader-empty</extracomment>
        <translation>kernel: в {path} нет пункта, который можно запустить; цел ли файл? Создайте его заново (grub-mkconfig -o {path}) или выберите ядро: {options}.</translation>
    </message>
    <message>
        <source>kernel: what {path} starts by default, &quot;{title}&quot;, is no Linux kernel of this system that could be loaded; choose one: {options}.</source>
        <extracomment>loader-no-linux</extracomment>
        <translation>kernel: то, что {path} запускает по умолчанию, «{title}», — не ядро Linux этой системы, которое можно загрузить; выберите его: {options}.</translation>
    </message>
    <message>
        <source>kernel: where {file} lies, which {path} starts by default, cannot be told; choose a kernel instead: {options}.</source>
        <extracomment>loader-file-unknown</extracomment>
        <translation>kernel: неизвестно, где находится {file}, который {path} запускает по умолчанию; выберите ядро сами: {options}.</translation>
    </message>
    <message>
        <source>kernel: {path} starts {file} by default, which does not exist, so that the boot loader would fail; make {path} anew (update-grub, or grub-mkconfig -o {path}), or choose a kernel for kexec: {options}.</source>
        <extracomment>loader-file-missing</extracomment>
        <translation>kernel: {path} по умолчанию запускает {file}, а его нет, и загрузчик не справится; создайте {path} заново (update-grub или grub-mkconfig -o {path}) или выберите ядро для kexec: {options}.</translation>
    </message>
    <message>
        <source>kernel: {path} starts another system by default than the one that runs ({word}), or another state of it; that is for the boot loader to start. To start a kernel of this one: {options}.</source>
        <extracomment>loader-other-system</extracomment>
        <translation>kernel: {path} по умолчанию запускает не ту систему, которая работает ({word}), или другое её состояние; это дело загрузчика. Чтобы запускать ядро этой системы: {options}.</translation>
    </message>
    <message>
        <source>kernel: what systemd-boot starts is known to bootctl on the running machine only; choose a kernel instead: {options}.</source>
        <extracomment>loader-not-here</extracomment>
        <translation>kernel: что запускает systemd-boot, знает только bootctl на работающей машине; выберите ядро сами: {options}.</translation>
    </message>
    <message>
        <source>kernel: bootctl, which knows what systemd-boot starts, does not tell ({why}); choose a kernel instead: {options}.</source>
        <extracomment>loader-silent</extracomment>
        <translation>kernel: bootctl, который знает, что запускает systemd-boot, не сообщает этого ({why}); выберите ядро сами: {options}.</translation>
    </message>
    <message>
        <source>{path} is a hand-made kexec set-up for systemctl kexec alone; ordinary reboots do without it.</source>
        <extracomment>foreign-set-up-kexec</extracomment>
        <translation>{path} — сделанная вручную настройка kexec только для systemctl kexec; обычные перезагрузки обходятся без неё.</translation>
    </message>
    <message>
        <source>{path} loads or starts a kernel at each boot ({text}); take that line out by hand.</source>
        <extracomment>foreign-set-up-line</extracomment>
        <translation>{path} загружает или запускает ядро при каждом запуске ({text}); уберите эту строку вручную.</translation>
    </message>
    <message>
        <source>{path} runs {script}, which loads or starts a kernel; take that out by hand.</source>
        <extracomment>foreign-set-up-script</extracomment>
        <translation>{path} запускает {script}, а тот загружает или запускает ядро; уберите это вручную.</translation>
    </message>
    <message>
        <source>Debian&apos;s kexec-load loads a kernel at each reboot as well (LOAD_KEXEC=true in {path}); where Warmboot is installed, it unloads that and uses its own.</source>
        <extracomment>vendor-loader-debian</extracomment>
        <translation>kexec-load из Debian тоже загружает ядро при каждой перезагрузке (LOAD_KEXEC=true в {path}); там, где установлен Warmboot, он выгружает это ядро и берёт своё.</translation>
    </message>
    <message>
        <source>{path} overrules Warmboot: it sets the commands of {unit} anew; remove {path}.</source>
        <extracomment>drop-in-overrules</extracomment>
        <translation>{path} отменяет Warmboot: он заново задаёт команды {unit}; удалите {path}.</translation>
    </message>
    <message>
        <source>{path} makes {unit} run something else beside what Warmboot runs there ({text}); see that it neither fails nor takes long.</source>
        <extracomment>unit-runs-more</extracomment>
        <translation>{path} заставляет {unit} выполнять ещё что-то, кроме того, что выполняет там Warmboot ({text}); следите, чтобы это не заканчивалось ошибкой и не длилось долго.</translation>
    </message>
    <message>
        <source>{unit} is read from {path} and not from systemd&apos;s own file, so that nobody can tell when in a shutdown it runs; remove {path}.</source>
        <extracomment>reboot-unit-replaced</extracomment>
        <translation>{unit} читается из {path}, а не из файла systemd, поэтому нельзя сказать, когда при завершении работы он выполняется; удалите {path}.</translation>
    </message>
    <message>
        <source>The initrd {initrd} is by its name for another kernel than {kernel}, which would find none of its modules in it; correct the links, or name both with --kernel and --initrd.</source>
        <extracomment>warning-initrd-other</extracomment>
        <translation>Судя по имени, initrd {initrd} относится к другому ядру, а не к {kernel}, которое не найдёт в нём ни одного своего модуля; исправьте ссылки или укажите оба с помощью --kernel и --initrd.</translation>
    </message>
    <message>
        <source>The boot loader starts {path} by default.</source>
        <extracomment>check-loader-starts</extracomment>
        <translation>Загрузчик по умолчанию запускает {path}.</translation>
    </message>
    <message>
        <source>The boot loader starts {path} the next time only (a one-time entry); what it starts by default shows after that.</source>
        <extracomment>check-loader-once</extracomment>
        <translation>Загрузчик запускает {path} только в следующий раз (одноразовый пункт); что он запускает по умолчанию, будет видно после этого.</translation>
    </message>
    <message>
        <source>{path} does not exist, and this choice needs it; choose another kernel.</source>
        <extracomment>default-missing, beside its field</extracomment>
        <translation>{path} не существует, а для этого варианта он нужен; выберите другое ядро.</translation>
    </message>
    <message>
        <source>{path} starts {file} by default, which does not exist, so that the boot loader would fail; make {path} anew (update-grub, or grub-mkconfig -o {path}), or choose another kernel.</source>
        <extracomment>loader-file-missing, beside its field</extracomment>
        <translation>{path} по умолчанию запускает {file}, а его нет, и загрузчик не справится; создайте {path} заново (update-grub или grub-mkconfig -o {path}) или выберите другое ядро.</translation>
    </message>
    <message>
        <source>{path} starts another system by default ({word})</source>
        <extracomment>reason</extracomment>
        <translation>{path} по умолчанию запускает другую систему ({word})</translation>
    </message>
    <message>
        <source>{path} starts another state of the system by default ({word})</source>
        <extracomment>reason</extracomment>
        <translation>{path} по умолчанию запускает другое состояние системы ({word})</translation>
    </message>
    <message>
        <source>cannot read all that {path} keeps</source>
        <extracomment>reason</extracomment>
        <translation>не удаётся прочитать всё, что хранит {path}</translation>
    </message>
    <message>
        <source>The reboot was called off before it was asked for.</source>
        <extracomment>reboot-called-off</extracomment>
        <translation>Перезагрузка отменена ещё до запроса.</translation>
    </message>
    <message>
        <source>another load of a kernel is at work</source>
        <extracomment>reason</extracomment>
        <translation>другая загрузка ядра ещё выполняется</translation>
    </message>
    <message>
        <source>kernel: the boot loader that started this machine ({name}) is one that Warmboot cannot read; choose a kernel instead: {options}.</source>
        <extracomment>loader-unknown</extracomment>
        <translation>kernel: загрузчик, запустивший эту машину ({name}), не из тех, что Warmboot может прочитать; выберите ядро сами: {options}.</translation>
    </message>
    <message>
        <source>{path} is a link that leads out of {root}, to files of the running system; make it a relative link, or run warmbootctl in there: chroot {root} warmbootctl.</source>
        <extracomment>link-out-of-root</extracomment>
        <translation>{path} — ссылка, ведущая из {root} наружу, к файлам работающей системы; сделайте её относительной или запустите warmbootctl внутри: chroot {root} warmbootctl.</translation>
    </message>
    <message>
        <source>The boot loader that started this machine ({name}) is one that Warmboot cannot read; choose another kernel.</source>
        <extracomment>loader-unknown, beside its field</extracomment>
        <translation>Загрузчик, запустивший эту машину ({name}), не из тех, что Warmboot может прочитать; выберите другое ядро.</translation>
    </message>
    <message>
        <source>the last kexec did not arrive: another kernel was started in its place</source>
        <extracomment>reason</extracomment>
        <translation>последний kexec не удался: вместо него было запущено другое ядро</translation>
    </message>
    <message>
        <source>the last boot by kexec was no good: {why}</source>
        <extracomment>reason</extracomment>
        <translation>последняя загрузка через kexec была неудачной: {why}</translation>
    </message>
    <message>
        <source>nothing more is known</source>
        <extracomment>reason</extracomment>
        <translation>больше ничего не известно</translation>
    </message>
    <message>
        <source>the boot loader that started this machine is one that cannot be read</source>
        <extracomment>reason</extracomment>
        <translation>загрузчик, запустивший эту машину, не из тех, что можно прочитать</translation>
    </message>
    <message>
        <source>{path} has no room left, so that a failed kexec could not be noted</source>
        <extracomment>next-full</extracomment>
        <translation>в {path} нет места, поэтому неудачный kexec не удалось бы отметить</translation>
    </message>
    <message>
        <source>{unit} has failed, whose failure reboots the machine; systemctl reset-failed takes that back</source>
        <extracomment>next-failed-unit</extracomment>
        <translation>сбой {unit} перезагружает машину, и он произошёл; systemctl reset-failed отменяет это</translation>
    </message>
    <message>
        <source>{unit} is masked or missing, so that nothing happens</source>
        <extracomment>next-keys-masked</extracomment>
        <translation>{unit} замаскирован или отсутствует, поэтому ничего не происходит</translation>
    </message>
    <message>
        <source>{unit} is what it starts, and no reboot</source>
        <extracomment>next-keys-other</extracomment>
        <translation>это запускает {unit}, а не перезагрузку</translation>
    </message>
    <message>
        <source>{path} is no file that can be read; a one-time GRUB entry may be set</source>
        <extracomment>grub-environment-unreadable</extracomment>
        <translation>{path} — не файл, который можно прочитать; возможно, задан разовый пункт GRUB</translation>
    </message>
    <message>
        <source>A kernel that was loaded by hand is not taken back by Warmboot; leave --confirm out, or reboot --via kexec.</source>
        <extracomment>confirm-by-hand</extracomment>
        <translation>Ядро, загруженное вручную, Warmboot не отменяет; уберите --confirm или используйте reboot --via kexec.</translation>
    </message>
    <message>
        <source>{path} is made anew.</source>
        <extracomment>plan-state-folder</extracomment>
        <translation>{path} создаётся заново.</translation>
    </message>
    <message>
        <source>A name has no # in it, which begins a remark in the list of servers: {value}</source>
        <extracomment>servers-name</extracomment>
        <translation>В имени не бывает #, с которого в списке серверов начинается примечание: {value}</translation>
    </message>
    <message>
        <source>How these are set up cannot be told, and a playbook would change it: {machines}. Their settings cannot be read, or are not those of Warmboot; leave them out.</source>
        <extracomment>export-not-ours</extracomment>
        <translation>Неизвестно, как настроены эти машины, а playbook изменил бы это: {machines}. Их настройки не читаются или заданы не Warmboot; исключите их.</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Reboot without waiting for the firmware</source>
        <extracomment>summary</extracomment>
        <translation>Перезагрузка без ожидания прошивки</translation>
    </message>
    <message>
        <source>Warmboot lets Linux machines restart through kexec: the running kernel starts the next one directly, and the minutes that a server&apos;s BIOS or UEFI firmware takes are not spent. It does so for this computer and for servers over SSH.</source>
        <extracomment>p</extracomment>
        <translation>Warmboot позволяет машинам с Linux перезагружаться через kexec: работающее ядро запускает следующее напрямую, и минуты, которые занимает прошивка сервера — BIOS или UEFI, — не тратятся. Это возможно для этого компьютера и для серверов по SSH.</translation>
    </message>
    <message>
        <source>See how the next reboot goes and why, and switch it</source>
        <extracomment>li</extracomment>
        <translation>Узнать, как пойдёт следующая перезагрузка и почему, и переключить её способ</translation>
    </message>
    <message>
        <source>Reboot through kexec or through the firmware whenever you like</source>
        <extracomment>li</extracomment>
        <translation>Перезагрузить через kexec или через прошивку в любой момент</translation>
    </message>
    <message>
        <source>Review every change of a file before it is made, and undo it afterwards</source>
        <extracomment>li</extracomment>
        <translation>Просмотреть каждое изменение файла до того, как оно сделано, и отменить его потом</translation>
    </message>
    <message>
        <source>Find what stands in the way of a kexec on this machine, and its cure</source>
        <extracomment>li</extracomment>
        <translation>Найти, что на этой машине мешает kexec, и как это исправить</translation>
    </message>
    <message>
        <source>Reboot several servers, a few at a time, stopping at the first that does not come back as it should</source>
        <extracomment>li</extracomment>
        <translation>Перезагрузить группу серверов, по нескольку за раз, с остановкой на первом, который вернулся не так, как должен</translation>
    </message>
    <message>
        <source>Whatever goes wrong ends in an ordinary reboot through the firmware, and a kexec that did not arrive is not tried again.</source>
        <extracomment>p</extracomment>
        <translation>Что бы ни пошло не так, дело заканчивается обычной перезагрузкой через прошивку, а неудавшийся kexec не повторяется.</translation>
    </message>
    <message>
        <source>How the next reboot goes, why, and into which kernel</source>
        <extracomment>caption</extracomment>
        <translation>Как пойдёт следующая перезагрузка, почему и в какое ядро</translation>
    </message>
    <message>
        <source>All machines in a table to filter and to choose in</source>
        <extracomment>caption</extracomment>
        <translation>Все машины в таблице, где их можно фильтровать и выбирать</translation>
    </message>
    <message>
        <source>The review before a change, with the difference of every file</source>
        <extracomment>caption</extracomment>
        <translation>Просмотр перед изменением, с различиями в каждом файле</translation>
    </message>
    <message>
        <source>How long reboots took, and what kexec saved</source>
        <extracomment>caption</extracomment>
        <translation>Сколько длились перезагрузки и сколько времени сэкономил kexec</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>How machines reboot</source>
        <extracomment>Comment</extracomment>
        <translation>Как перезагружаются машины</translation>
    </message>
    <message>
        <source>Reboot Mode Changed</source>
        <extracomment>Name</extracomment>
        <translation>Режим перезагрузки изменён</translation>
    </message>
    <message>
        <source>Somebody else changed how a machine reboots</source>
        <extracomment>Comment</extracomment>
        <translation>Кто-то другой изменил, как перезагружается машина</translation>
    </message>
    <message>
        <source>Machine Is Back</source>
        <extracomment>Name</extracomment>
        <translation>Машина вернулась</translation>
    </message>
    <message>
        <source>A machine has come back from its reboot</source>
        <extracomment>Comment</extracomment>
        <translation>Машина вернулась после перезагрузки</translation>
    </message>
    <message>
        <source>Machine Has Not Come Back</source>
        <extracomment>Name</extracomment>
        <translation>Машина не вернулась</translation>
    </message>
    <message>
        <source>A machine that was rebooted does not answer within its limit</source>
        <extracomment>Comment</extracomment>
        <translation>Перезагруженная машина не отвечает в отведённое время</translation>
    </message>
</context>
<context>
    <name>Polkit</name>
    <message>
        <source>Install or change Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>Установка или изменение Warmboot</translation>
    </message>
    <message>
        <source>Authentication is required to change how this computer restarts: units and settings of Warmboot are written. It is not restarted now.</source>
        <extracomment>Description</extracomment>
        <translation>Чтобы изменить, как перезагружается этот компьютер, требуется аутентификация: будут записаны юниты и настройки Warmboot. Сейчас перезагрузки не будет.</translation>
    </message>
    <message>
        <source>Uninstall Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>Удаление Warmboot</translation>
    </message>
    <message>
        <source>Authentication is required to remove everything that Warmboot put on this computer. It then restarts through its firmware again.</source>
        <extracomment>Description</extracomment>
        <translation>Чтобы удалить всё, что Warmboot поместил на этот компьютер, требуется аутентификация. После этого он снова перезагружается через прошивку.</translation>
    </message>
    <message>
        <source>Take back a change of Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>Отмена изменения, сделанного Warmboot</translation>
    </message>
    <message>
        <source>Authentication is required to take back the last change of how this computer restarts: the files that were there before are put back.</source>
        <extracomment>Description</extracomment>
        <translation>Чтобы отменить последнее изменение того, как перезагружается этот компьютер, требуется аутентификация: будут возвращены прежние файлы.</translation>
    </message>
    <message>
        <source>Make a change of Warmboot again</source>
        <extracomment>Name</extracomment>
        <translation>Повтор изменения, сделанного Warmboot</translation>
    </message>
    <message>
        <source>Authentication is required to make a change again that was taken back: how this computer restarts changes.</source>
        <extracomment>Description</extracomment>
        <translation>Чтобы повторить отменённое изменение, требуется аутентификация: изменится то, как перезагружается этот компьютер.</translation>
    </message>
    <message>
        <source>Choose how the next restart goes</source>
        <extracomment>Name</extracomment>
        <translation>Выбор, как пойдёт следующая перезагрузка</translation>
    </message>
    <message>
        <source>Authentication is required to choose how this computer goes through its next restart, and only that one. It is not restarted now.</source>
        <extracomment>Description</extracomment>
        <translation>Чтобы выбрать, как пойдёт следующая перезагрузка этого компьютера, и только она, требуется аутентификация. Сейчас перезагрузки не будет.</translation>
    </message>
    <message>
        <source>Put kexec back in service</source>
        <extracomment>Name</extracomment>
        <translation>Возобновление kexec</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through kexec again, after a failure had switched that off.</source>
        <extracomment>Description</extracomment>
        <translation>Чтобы этот компьютер снова перезагружался через kexec, выключенный после неудачи, требуется аутентификация.</translation>
    </message>
</context>
<context>
    <name>warmboot::About</name>
    <message>
        <source>Reboots through kexec, safely and reversibly</source>
        <translation>Перезагрузка через kexec, безопасная и обратимая</translation>
    </message>
    <message>
        <source>Warmboot contributors</source>
        <translation>Участники проекта Warmboot</translation>
    </message>
    <message>
        <source>in warmbootctl and in the helper</source>
        <translation>в warmbootctl и в помощнике</translation>
    </message>
    <message>
        <source>what the parts of Warmboot say to each other</source>
        <translation>то, что говорят друг другу части Warmboot</translation>
    </message>
    <message>
        <source>in warmbootctl</source>
        <translation>в warmbootctl</translation>
    </message>
</context>
<context>
    <name>warmboot::AboutDialog</name>
    <message>
        <source>Licence: %1</source>
        <translation>Лицензия: %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>версия %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>About Warmboot</source>
        <translation>О программе Warmboot</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;О программе</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>&amp;Компоненты</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Лицензия</translation>
    </message>
</context>
<context>
    <name>warmboot::AddServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>Добавление сервера</translation>
    </message>
    <message>
        <source>root@server.example, or a host of ~/.ssh/config</source>
        <translation>root@server.example или хост из ~/.ssh/config</translation>
    </message>
    <message>
        <source>What ssh will call</source>
        <translation>Куда подключится ssh</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Сервер:</translation>
    </message>
    <message>
        <source>&amp;Name in the list:</source>
        <translation>&amp;Имя в списке:</translation>
    </message>
    <message>
        <source>It needs sshd, systemd and kexec-tools. Where Warmboot is not installed a small program is put into ~/.cache/warmboot of that user; nothing else changes before a review.</source>
        <translation>Серверу нужны sshd, systemd и kexec-tools. Если Warmboot на нём не установлен, в ~/.cache/warmboot этого пользователя помещается небольшая программа; больше до просмотра ничего не меняется.</translation>
    </message>
    <message>
        <source>&amp;Add and connect</source>
        <translation>&amp;Добавить и подключиться</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>ssh will call %1.</source>
        <translation>ssh подключится к %1.</translation>
    </message>
    <message>
        <source>ssh cannot say whom it will call: %1</source>
        <translation>ssh не может сказать, куда подключится: %1</translation>
    </message>
    <message>
        <source>Change a server</source>
        <translation>Изменение сервера</translation>
    </message>
    <message>
        <source>&amp;Change and connect</source>
        <translation>Из&amp;менить и подключиться</translation>
    </message>
</context>
<context>
    <name>warmboot::Arguments</name>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Запустить в системном лотке, без окна.</translation>
    </message>
    <message>
        <source>Show this machine as well. COMMAND runs &quot;warmbootctl serve&quot; there, for example: atlas=ssh root@atlas warmbootctl serve. Can be given several times.</source>
        <translation>Показывать и эту машину. КОМАНДА запускает там «warmbootctl serve», например: atlas=ssh root@atlas warmbootctl serve. Можно указывать несколько раз.</translation>
    </message>
    <message>
        <source>NAME=COMMAND</source>
        <translation>ИМЯ=КОМАНДА</translation>
    </message>
    <message>
        <source>Show this server as well, which needs nothing but sshd, systemd and kexec-tools: user@host, or a host of ~/.ssh/config. Can be given several times; the window keeps a list of its own.</source>
        <translation>Показывать и этот сервер, которому не нужно ничего, кроме sshd, systemd и kexec-tools: user@host или хост из ~/.ssh/config. Можно указывать несколько раз; у окна есть свой список.</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>СЕРВЕР</translation>
    </message>
    <message>
        <source>Leave this computer out; goes with --server and --machine.</source>
        <translation>Не показывать этот компьютер; используется вместе с --server и --machine.</translation>
    </message>
    <message>
        <source>--machine %1: a quote is not closed.</source>
        <translation>--machine %1: не закрыта кавычка.</translation>
    </message>
    <message>
        <source>--machine %1: write NAME=COMMAND.</source>
        <translation>--machine %1: пишите ИМЯ=КОМАНДА.</translation>
    </message>
    <message>
        <source>--server: %1</source>
        <translation>--server: %1</translation>
    </message>
    <message>
        <source>--no-this-computer leaves no machine to show; add --server USER@HOST.</source>
        <translation>С --no-this-computer не остаётся ни одной машины; добавьте --server USER@HOST.</translation>
    </message>
    <message>
        <source>%1: no file or machine is expected here.</source>
        <translation>%1: файл или машина здесь не ожидается.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>этот компьютер</translation>
    </message>
</context>
<context>
    <name>warmboot::Autostart</name>
    <message>
        <source>The desktop does not do that: %1</source>
        <translation>Рабочий стол этого не делает: %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>Не удаётся удалить %1.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Не удаётся создать каталог %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>Не удаётся записать %1.</translation>
    </message>
</context>
<context>
    <name>warmboot::CallersModel</name>
    <message>
        <source>Who reboots</source>
        <translation>Кто перезагружает</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
</context>
<context>
    <name>warmboot::CallersPage</name>
    <message>
        <source>Where a reboot goes depends on who asks for it, and on this machine’s versions:</source>
        <translation>Каким способом пойдёт перезагрузка, зависит от того, кто её запрашивает, и от версий на этой машине:</translation>
    </message>
    <message>
        <source>Who gets kexec</source>
        <translation>Кто получает kexec</translation>
    </message>
</context>
<context>
    <name>warmboot::ChecksModel</name>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Что проверено</translation>
    </message>
    <message>
        <source>Finding and cure</source>
        <translation>Что найдено и как исправить</translation>
    </message>
</context>
<context>
    <name>warmboot::ChecksPage</name>
    <message>
        <source>Re&amp;pair…</source>
        <translation>В&amp;осстановить…</translation>
    </message>
    <message>
        <source>Resume ke&amp;xec</source>
        <translation>В&amp;озобновить kexec</translation>
    </message>
    <message>
        <source>Follow the &amp;newest kernel…</source>
        <translation>Б&amp;рать новейшее ядро…</translation>
    </message>
    <message>
        <source>Follow the defaul&amp;t kernel…</source>
        <translation>Брать ядро по &amp;умолчанию…</translation>
    </message>
    <message>
        <source>Follow the boot &amp;loader…</source>
        <translation>Брать ядро &amp;как у загрузчика…</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Пер&amp;енять…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>О&amp;тозвать</translation>
    </message>
    <message>
        <source>&amp;Add %1…</source>
        <translation>&amp;Добавить %1…</translation>
    </message>
    <message>
        <source>Reported at %1</source>
        <translation>Источник: %1</translation>
    </message>
    <message>
        <source>S&amp;omething is wrong after a kexec…</source>
        <translation>&amp;Что-то не так после kexec…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 checks found something in the way of a reboot via kexec.</source>
        <translation>
            <numerusform>Проверки, нашедшие помеху перезагрузке через kexec: %n из %1.</numerusform>
            <numerusform>Проверки, нашедшие помехи перезагрузке через kexec: %n из %1.</numerusform>
            <numerusform>Проверки, нашедшие помехи перезагрузке через kexec: %n из %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way of a reboot via kexec. There is something to know, though.</source>
        <translation>Перезагрузке через kexec ничто не мешает. Но кое-что следует знать.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a reboot via kexec.</source>
        <translation>Перезагрузке через kexec ничто не мешает.</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Почему это важно: %1</translation>
    </message>
    <message>
        <source>It is on the command line already.</source>
        <translation>Это уже есть в командной строке.</translation>
    </message>
</context>
<context>
    <name>warmboot::CommandLineEditor</name>
    <message>
        <source>Reuse what the b&amp;oot loader gave</source>
        <translation>Как передал загруз&amp;чик</translation>
    </message>
    <message>
        <source>This line instead:</source>
        <translation>Своя строка:</translation>
    </message>
    <message>
        <source>The whole command line</source>
        <translation>Вся командная строка</translation>
    </message>
    <message>
        <source>Usual remedies, for when the new kernel does not come up as it should:</source>
        <translation>Обычные средства на случай, если новое ядро не запускается как следует:</translation>
    </message>
    <message>
        <source>&amp;Add words:</source>
        <translation>&amp;Добавить слова:</translation>
    </message>
    <message>
        <source>console=ttyS0 foo=&quot;a b&quot;</source>
        <translation>console=ttyS0 foo=&quot;a b&quot;</translation>
    </message>
    <message>
        <source>Words to add to the command line</source>
        <translation>Слова, добавляемые в командную строку</translation>
    </message>
    <message>
        <source>&amp;Take words off:</source>
        <translation>Убрать с&amp;лова:</translation>
    </message>
    <message>
        <source>quiet, or console for every console=…</source>
        <translation>quiet или console — для всех console=…</translation>
    </message>
    <message>
        <source>Words to take off the command line</source>
        <translation>Слова, убираемые из командной строки</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Не менять</translation>
    </message>
    <message>
        <source>Seconds from a panic of the new kernel to its restart</source>
        <translation>Секунды от паники нового ядра до перезапуска</translation>
    </message>
    <message>
        <source>panic=: a kernel that panics restarts the machine after this time, through the firmware</source>
        <translation>panic=: при панике ядра машина перезапускается через это время, через прошивку</translation>
    </message>
    <message>
        <source>Restart after a &amp;panic:</source>
        <translation>П&amp;ерезапуск после паники:</translation>
    </message>
</context>
<context>
    <name>warmboot::DesktopApp</name>
    <message>
        <source>Warmboot is open already</source>
        <translation>Warmboot уже открыт</translation>
    </message>
    <message>
        <source>The window that is open was started without %1. To see all of them, quit Warmboot and start it again.</source>
        <translation>Уже открытое окно запущено без следующего: %1. Чтобы видеть всё, выйдите из Warmboot и запустите его снова.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Импорт серверов</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Экспорт серверов</translation>
    </message>
    <message>
        <source>Folder for inventory.yml and set_up.yml</source>
        <translation>Каталог для inventory.yml и set_up.yml</translation>
    </message>
    <message>
        <source>Export for Ansible</source>
        <translation>Экспорт для Ansible</translation>
    </message>
    <message>
        <source>%1 Replace it?</source>
        <translation>%1 Заменить?</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Убрать сервер</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>Убрать %1 из списка?</translation>
    </message>
    <message>
        <source>The server stays as it is, with all that Warmboot has set up there.</source>
        <translation>Сам сервер останется как есть, со всем, что там настроил Warmboot.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>What Warmboot had sent to %1 is removed.</source>
        <translation>Всё, что Warmboot отправил на %1, удалено.</translation>
    </message>
    <message>
        <source>Warmboot</source>
        <translation>Warmboot</translation>
    </message>
    <message>
        <source>It is not finished yet, and nobody waits for it any more then: a boot that is to be confirmed is taken back through the firmware.</source>
        <translation>Работа ещё не закончена, и тогда её больше никто не ждёт: загрузка, которую нужно подтвердить, будет отменена через прошивку.</translation>
    </message>
</context>
<context>
    <name>warmboot::DiffBrowser</name>
    <message>
        <source>Files that change</source>
        <translation>Изменяемые файлы</translation>
    </message>
    <message>
        <source>Difference of the chosen file</source>
        <translation>Различия в выбранном файле</translation>
    </message>
</context>
<context>
    <name>warmboot::EditsBar</name>
    <message>
        <source>Review…</source>
        <translation>Просмотр…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet, and an error in them on the page Safety.</source>
        <translation>Есть неприменённые правки, и в них ошибка на странице «Защита».</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet, and an error in them on the page Kernel.</source>
        <translation>Есть неприменённые правки, и в них ошибка на странице «Ядро».</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet.</source>
        <translation>Есть неприменённые правки.</translation>
    </message>
    <message>
        <source>There is an error to mend first.</source>
        <translation>Сначала нужно исправить ошибку.</translation>
    </message>
</context>
<context>
    <name>warmboot::FilesModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>не установлен</translation>
    </message>
</context>
<context>
    <name>warmboot::Flags</name>
    <message>
        <source>The screen stays black or frozen after a kexec: the kernel leaves the graphics card as it is.</source>
        <translation>После kexec экран остаётся чёрным или застывшим: ядро не трогает видеокарту.</translation>
    </message>
    <message>
        <source>A device hangs, &quot;irq: nobody cared&quot;: interrupts that the old kernel left behind are looked for.</source>
        <translation>Устройство зависает, «irq: nobody cared»: разыскиваются прерывания, оставшиеся от старого ядра.</translation>
    </message>
    <message>
        <source>A disk or network card does not answer: drivers reset their device first.</source>
        <translation>Диск или сетевая карта не отвечает: драйверы сначала сбрасывают своё устройство.</translation>
    </message>
    <message>
        <source>A PCI card gets no interrupts: none are sent as messages (MSI).</source>
        <translation>От карты PCI не приходят прерывания: сообщениями (MSI) они не отправляются.</translation>
    </message>
    <message>
        <source>Interrupts go to the wrong place: ACPI does not route them.</source>
        <translation>Прерывания приходят не туда: ACPI их не маршрутизирует.</translation>
    </message>
</context>
<context>
    <name>warmboot::Forecast</name>
    <message>
        <source>The next reboot goes through kexec into a kernel loaded by hand.</source>
        <translation>Следующая перезагрузка пойдёт через kexec в ядро, загруженное вручную.</translation>
    </message>
    <message>
        <source>The next reboot, this one time, goes through kexec into %1.</source>
        <translation>Следующая перезагрузка, и только она, пойдёт через kexec в ядро %1.</translation>
    </message>
    <message>
        <source>The next reboot goes through kexec into %1.</source>
        <translation>Следующая перезагрузка пойдёт через kexec в ядро %1.</translation>
    </message>
    <message>
        <source>The next reboot, this one time, goes through the firmware.</source>
        <translation>Следующая перезагрузка, и только она, пойдёт через прошивку.</translation>
    </message>
    <message>
        <source>The next reboot goes through the firmware.</source>
        <translation>Следующая перезагрузка пойдёт через прошивку.</translation>
    </message>
    <message>
        <source>It is not certain how the next reboot goes.</source>
        <translation>Неизвестно, как пойдёт следующая перезагрузка.</translation>
    </message>
    <message>
        <source>kexec is suspended: %1</source>
        <translation>kexec приостановлен: %1</translation>
    </message>
    <message>
        <source>The next reboot goes through the firmware, because %1.</source>
        <extracomment>%1 is a clause like &quot;the reboot mode is BIOS&quot;, of the context Engine. Where the word order differs after &quot;because&quot;, put a colon instead.</extracomment>
        <translation>Следующая перезагрузка пойдёт через прошивку: %1.</translation>
    </message>
    <message>
        <source>It is not certain how the next reboot goes: %1.</source>
        <translation>Неизвестно, как пойдёт следующая перезагрузка: %1.</translation>
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
        <translation>мягкая</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>The desktop&apos;s Restart</source>
        <translation>Перезагрузка из рабочего стола</translation>
    </message>
    <message>
        <source>Upgrades by themselves (unattended-upgrades)</source>
        <translation>Автоматические обновления (unattended-upgrades)</translation>
    </message>
    <message>
        <source>A reboot via kexec is enough.</source>
        <translation>Достаточно перезагрузки через kexec.</translation>
    </message>
    <message>
        <source>It takes a reboot via BIOS.</source>
        <translation>Нужна перезагрузка через BIOS.</translation>
    </message>
    <message>
        <source>A soft reboot is enough: the services start anew, the kernel goes on.</source>
        <translation>Достаточно мягкой перезагрузки: службы запускаются заново, ядро продолжает работать.</translation>
    </message>
</context>
<context>
    <name>warmboot::ForecastHeader</name>
    <message>
        <source>Reboot throu&amp;gh kexec</source>
        <translation>Перезагру&amp;жать через kexec</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec</source>
        <translation>Пере&amp;загрузить через kexec</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS</source>
        <translation>Переза&amp;грузить через BIOS</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec</source>
        <translation>Обычные перезагрузки идут через kexec</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>On: ordinary reboots go through kexec. Switching it off shows first what will change.</source>
        <translation>Включено: обычные перезагрузки идут через kexec. Перед выключением будет показано, что изменится.</translation>
    </message>
    <message>
        <source>Off: ordinary reboots go through the firmware. Switching it on shows first what will change.</source>
        <translation>Выключено: обычные перезагрузки идут через прошивку. Перед включением будет показано, что изменится.</translation>
    </message>
    <message>
        <source>Reboots this one time through kexec; asks first</source>
        <translation>Один раз перезагружает через kexec; сначала спрашивает</translation>
    </message>
    <message>
        <source>Reboots this one time through the firmware; asks first</source>
        <translation>Один раз перезагружает через прошивку; сначала спрашивает</translation>
    </message>
    <message>
        <source>Next reboot: %1</source>
        <translation>Следующая перезагрузка: %1</translation>
    </message>
    <message>
        <source>As last seen: %1</source>
        <translation>По последним данным: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryExport</name>
    <message>
        <source>Export the history</source>
        <translation>Экспорт истории</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Не удалось записать %1: %2</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryModel</name>
    <message>
        <source>Kexec was suspended because of it. %1</source>
        <translation>Из-за этого kexec был приостановлен. %1</translation>
    </message>
    <message>
        <source>It was switched off or reset, or went down without Warmboot.</source>
        <translation>Машина была выключена, сброшена или остановлена без Warmboot.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Способ</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Ядро</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>Простой</translation>
    </message>
    <message>
        <source>Ready after</source>
        <translation>Готова через</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>History of reboots</source>
        <translation>История перезагрузок</translation>
    </message>
    <message>
        <source>No reboot yet</source>
        <translation>Перезагрузок ещё не было</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Slowest to stop the last time: %1.</source>
        <translation>Дольше всех в прошлый раз останавливался юнит %1.</translation>
    </message>
    <message>
        <source>To stop: %1</source>
        <translation>Остановка: %1</translation>
    </message>
    <message>
        <source>Slowest to start: %1.</source>
        <translation>Дольше всех запускался юнит %1.</translation>
    </message>
    <message>
        <source>To start: %1</source>
        <translation>Запуск: %1</translation>
    </message>
    <message>
        <source>No reboot via kexec was measured yet.</source>
        <translation>Перезагрузки через kexec ещё не измерялись.</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again. What that saves is known once it was rebooted via BIOS.</source>
        <translation>Обычно через kexec всё снова работает спустя %1. Сколько это экономит, станет известно после перезагрузки через BIOS.</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again, and %2 through the firmware. Reboots via kexec: %3. Lost by them: %4.</source>
        <translation>Обычно через kexec всё снова работает спустя %1, а через прошивку — спустя %2. Перезагрузок через kexec: %3. На них потеряно: %4.</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again, and %2 through the firmware. Reboots via kexec: %3. Saved by them: %4.</source>
        <translation>Обычно через kexec всё снова работает спустя %1, а через прошивку — спустя %2. Перезагрузок через kexec: %3. На них сэкономлено: %4.</translation>
    </message>
    <message>
        <source>Each reboot from now on is listed here: which way it went and how long it took.</source>
        <translation>Начиная с этого момента здесь записывается каждая перезагрузка: каким способом она прошла и сколько длилась.</translation>
    </message>
    <message>
        <source>Once Warmboot is installed, each reboot is listed here: which way it went and how long it took.</source>
        <translation>Когда Warmboot будет установлен, здесь будет записываться каждая перезагрузка: каким способом она прошла и сколько длилась.</translation>
    </message>
</context>
<context>
    <name>warmboot::KernelChooser</name>
    <message>
        <source>The &amp;distribution’s default</source>
        <translation>По &amp;умолчанию в дистрибутиве</translation>
    </message>
    <message>
        <source>The kernel that the distribution’s own links name</source>
        <translation>Ядро, на которое указывают ссылки самого дистрибутива</translation>
    </message>
    <message>
        <source>The &amp;newest installed</source>
        <translation>Новейшее из ус&amp;тановленных</translation>
    </message>
    <message>
        <source>The newest kernel that has its modules and an initrd</source>
        <translation>Самое новое ядро, у которого есть модули и initrd</translation>
    </message>
    <message>
        <source>What the boot loader starts</source>
        <translation>То, что запускает загрузчик</translation>
    </message>
    <message>
        <source>The kernel that GRUB or systemd-boot would start with nobody at the keyboard, found out at each reboot</source>
        <translation>Ядро, которое GRUB или systemd-boot запустили бы, если бы за клавиатурой никого не было; определяется при каждой перезагрузке</translation>
    </message>
    <message>
        <source>A fi&amp;xed kernel:</source>
        <translation>&amp;Конкретное ядро:</translation>
    </message>
    <message>
        <source>This path; links are followed anew at each reboot</source>
        <translation>Этот путь; ссылки прослеживаются заново при каждой перезагрузке</translation>
    </message>
    <message>
        <source>Path of the kernel</source>
        <translation>Путь к ядру</translation>
    </message>
    <message>
        <source>Choose a kernel</source>
        <translation>Выбрать ядро</translation>
    </message>
    <message>
        <source>Kerne&amp;l:</source>
        <translation>Ядр&amp;о:</translation>
    </message>
    <message>
        <source>Path of an initrd to add</source>
        <translation>Путь к добавляемому initrd</translation>
    </message>
    <message>
        <source>Choose an initrd</source>
        <translation>Выбрать initrd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Initrds, in the order of loading</source>
        <translation>Образы initrd в порядке загрузки</translation>
    </message>
    <message>
        <source>In&amp;itrds:</source>
        <translation>Обр&amp;азы initrd:</translation>
    </message>
    <message>
        <source>Installed kernels</source>
        <translation>Установленные ядра</translation>
    </message>
    <message>
        <source>Installed kernels:</source>
        <translation>Установленные ядра:</translation>
    </message>
    <message>
        <source>Use the selected kernel</source>
        <translation>Взять выбранное ядро</translation>
    </message>
    <message>
        <source>Now %1, “%2”</source>
        <translation>Сейчас %1, «%2»</translation>
    </message>
    <message>
        <source>Here that cannot be told.</source>
        <translation>Здесь этого узнать нельзя.</translation>
    </message>
    <message>
        <source>Only an administrator can see now which that is.</source>
        <translation>Какое это ядро сейчас, может видеть только администратор.</translation>
    </message>
</context>
<context>
    <name>warmboot::KernelPage</name>
    <message>
        <source>Kernel</source>
        <translation>Ядро</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Командная строка</translation>
    </message>
</context>
<context>
    <name>warmboot::KernelsModel</name>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>%1
No initrd was found for it.</source>
        <translation>%1
Initrd для него не найден.</translation>
    </message>
    <message>
        <source>%1
Initrd: %2</source>
        <translation>%1
Initrd: %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>новейшее</translation>
    </message>
    <message>
        <source>no initrd</source>
        <translation>без initrd</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>warmboot::MachineEntries</name>
    <message>
        <source>Reboots Through &amp;Kexec</source>
        <translation>Перезагру&amp;жать через kexec</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>Переза&amp;грузить через BIOS…</translation>
    </message>
    <message>
        <source>So&amp;ft Reboot…</source>
        <translation>&amp;Мягкая перезагрузка…</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec…</source>
        <translation>Пере&amp;загрузить через kexec…</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineList</name>
    <message>
        <source>All machines</source>
        <translation>Все машины</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter machines</source>
        <translation>Фильтр машин</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Машины</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineMessages</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>Of files that are not as installed.</extracomment>
        <translation>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
            <numerusform>И ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Keep this boot</source>
        <translation>Оставить эту загрузку</translation>
    </message>
    <message>
        <source>Reboot via kexec from now on…</source>
        <translation>Впредь перезагружать через kexec…</translation>
    </message>
    <message>
        <source>Resume kexec</source>
        <translation>Возобновить kexec</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Перенять…</translation>
    </message>
    <message>
        <source>Cancel the reboot</source>
        <translation>Отменить перезагрузку</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>The connection is gone, and what is shown here is from before. It is tried again by itself.</source>
        <translation>Соединение потеряно, и показано то, что было раньше. Подключение повторяется автоматически.</translation>
    </message>
    <message>
        <source>The connection is gone, and what is shown here is from before.</source>
        <translation>Соединение потеряно, и показано то, что было раньше.</translation>
    </message>
    <message>
        <source>This boot by kexec is to be confirmed; in %1 min at most the machine goes back through its firmware.</source>
        <translation>Эту загрузку через kexec нужно подтвердить, иначе не позже чем через %1 мин машина вернётся через свою прошивку.</translation>
    </message>
    <message>
        <source>This boot came by kexec for one time, and everything was started. Reboots go through the firmware as before, until you say otherwise.</source>
        <translation>Эта загрузка один раз прошла через kexec, и всё запустилось. Перезагрузки идут через прошивку, как и прежде, пока вы не решите иначе.</translation>
    </message>
    <message>
        <source>Kexec is suspended since %1, and reboots go through the firmware: %2</source>
        <translation>Kexec приостановлен с %1, и перезагрузки идут через прошивку: %2</translation>
    </message>
    <message>
        <source>What is known about it, for root: %1</source>
        <translation>Что об этом известно (для root): %1</translation>
    </message>
    <message>
        <source>The set-up is not as it was installed. %1</source>
        <translation>Файлы Warmboot не такие, какими были установлены. %1</translation>
    </message>
    <message>
        <source>Another kexec set-up is on this machine. %1</source>
        <translation>На этой машине есть другая настройка kexec. %1</translation>
    </message>
    <message>
        <source>Reboot via kexec…</source>
        <translation>Перезагрузить через kexec…</translation>
    </message>
    <message>
        <source>Soft reboot…</source>
        <translation>Мягкая перезагрузка…</translation>
    </message>
    <message>
        <source>Reboot via BIOS…</source>
        <translation>Перезагрузить через BIOS…</translation>
    </message>
    <message>
        <source>Everything can be looked at, but nothing changed. %1</source>
        <translation>Всё можно просматривать, но ничего нельзя изменить. %1</translation>
    </message>
    <message>
        <source>A reboot is scheduled for %1.</source>
        <translation>На %1 запланирована перезагрузка.</translation>
    </message>
    <message>
        <source>A shutdown is scheduled for %1.</source>
        <translation>На %1 запланировано завершение работы.</translation>
    </message>
    <message>
        <source>Cancel the shutdown</source>
        <translation>Отменить завершение работы</translation>
    </message>
    <message>
        <source>Only the next reboot goes via kexec; after it everything is as before.</source>
        <translation>Только следующая перезагрузка пойдёт через kexec; после неё всё будет как прежде.</translation>
    </message>
    <message>
        <source>Only the next reboot goes via BIOS; after it everything is as before.</source>
        <translation>Только следующая перезагрузка пойдёт через BIOS; после неё всё будет как прежде.</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineView</name>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Начало</translation>
    </message>
    <message>
        <source>&amp;Kernel</source>
        <translation>&amp;Ядро</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Юниты</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>Про&amp;верки</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>&amp;Ways</source>
        <translation>Спосо&amp;бы</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;История</translation>
    </message>
    <message>
        <source>&amp;Checks (%1)</source>
        <translation>Про&amp;верки (%1)</translation>
    </message>
    <message>
        <source>On its way through kexec; %1 so far.</source>
        <translation>Идёт через kexec; прошло %1.</translation>
    </message>
    <message>
        <source>On its way through the firmware; %1 so far.</source>
        <translation>Идёт через прошивку; прошло %1.</translation>
    </message>
    <message>
        <source>Its services are started anew; %1 so far.</source>
        <translation>Службы запускаются заново; прошло %1.</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <translation>Прошло %1.</translation>
    </message>
    <message>
        <source>About %1 left, going by earlier reboots.</source>
        <translation>Осталось около %1, судя по прежним перезагрузкам.</translation>
    </message>
    <message>
        <source>Earlier reboots took about %1.</source>
        <translation>Прежние перезагрузки длились около %1.</translation>
    </message>
    <message>
        <source>It is called again and again until it is back, for %1 at most.</source>
        <translation>Попытки связаться с машиной повторяются, пока она не вернётся, но не дольше %1.</translation>
    </message>
    <message>
        <source>%1 is rebooting</source>
        <translation>Машина %1 перезагружается</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Больше не &amp;ждать</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>Машина %1 недоступна</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>С машиной %1 работать нельзя</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Попробовать &amp;ещё раз</translation>
    </message>
    <message>
        <source>C&amp;hange the entry…</source>
        <translation>&amp;Изменить запись…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Подключение к %1…</translation>
    </message>
    <message>
        <source>Reading how it is set up and how its next reboot goes.</source>
        <translation>Выясняется, как настроена машина и как пойдёт её следующая перезагрузка.</translation>
    </message>
    <message>
        <source>%1 does not run systemd</source>
        <translation>На %1 не работает systemd</translation>
    </message>
    <message>
        <source>Warmboot hooks into the way systemd shuts a machine down, and cannot work without it. Boot the machine with systemd, and try again.</source>
        <translation>Warmboot встраивается в то, как systemd завершает работу машины, и без него работать не может. Запустите машину с systemd и попробуйте снова.</translation>
    </message>
    <message>
        <source>%1 · kernel %2 · systemd %3</source>
        <translation>%1 · ядро %2 · systemd %3</translation>
    </message>
</context>
<context>
    <name>warmboot::MachinesModel</name>
    <message>
        <source>connecting…</source>
        <translation>подключение…</translation>
    </message>
    <message>
        <source>rebooting…</source>
        <translation>перезагрузка…</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>недоступна</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>нельзя использовать</translation>
    </message>
    <message>
        <source>BIOS, kexec suspended</source>
        <translation>BIOS, kexec приостановлен</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, один раз</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>Next reboot</source>
        <translation>Следующая перезагрузка</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Ядро</translation>
    </message>
    <message>
        <source>Last reboot</source>
        <translation>Последняя перезагрузка</translation>
    </message>
    <message>
        <source>How long it was away at its last reboot</source>
        <translation>Сколько машина отсутствовала при последней перезагрузке</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Простой</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <translation>%1 · локально</translation>
    </message>
    <message>
        <source>This computer. Next reboot: %1</source>
        <translation>Этот компьютер. Следующая перезагрузка: %1</translation>
    </message>
    <message>
        <source>%1. Next reboot: %2</source>
        <translation>%1. Следующая перезагрузка: %2</translation>
    </message>
    <message>
        <source>%1, next reboot: %2</source>
        <translation>%1, следующая перезагрузка: %2</translation>
    </message>
</context>
<context>
    <name>warmboot::MachinesPage</name>
    <message>
        <source>Reboot via &amp;kexec…</source>
        <translation>Пере&amp;загрузить через kexec…</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>Переза&amp;грузить через BIOS…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>Filter: a name, kexec, BIOS, not reachable, 6.12…</source>
        <translation>Фильтр: имя, kexec, BIOS, недоступна, 6.12…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>Все машины</translation>
    </message>
    <message>
        <source>For &amp;Ansible…</source>
        <translation>&amp;Для Ansible…</translation>
    </message>
    <message>
        <source>&amp;Histories of Reboots…</source>
        <translation>&amp;Истории перезагрузок…</translation>
    </message>
    <message>
        <source>reboots</source>
        <extracomment>The name of a file, so without blanks.</extracomment>
        <translation>перезагрузки</translation>
    </message>
    <message>
        <source>Choose machines to do something with several of them.</source>
        <translation>Выберите машины, чтобы сделать что-либо сразу с несколькими.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Chosen: %1. Saved by their reboots via kexec: %2.</source>
        <translation>Выбрано: %1. Их перезагрузками через kexec сэкономлено: %2.</translation>
    </message>
    <message>
        <source>Chosen: %1. Lost by their reboots via kexec: %2.</source>
        <translation>Выбрано: %1. Их перезагрузками через kexec потеряно: %2.</translation>
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
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Add a Server…</source>
        <translation>&amp;Добавить сервер…</translation>
    </message>
    <message>
        <source>&amp;Import Servers…</source>
        <translation>&amp;Импорт серверов…</translation>
    </message>
    <message>
        <source>&amp;Export Servers…</source>
        <translation>&amp;Экспорт серверов…</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Машина</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Прочитать заново</translation>
    </message>
    <message>
        <source>All &amp;Machines</source>
        <translation>&amp;Все машины</translation>
    </message>
    <message>
        <source>Remove What Was &amp;Sent There</source>
        <translation>&amp;Удалить отправленное туда</translation>
    </message>
    <message>
        <source>Remove From the &amp;List…</source>
        <translation>Убрать из &amp;списка…</translation>
    </message>
    <message>
        <source>choose one machine</source>
        <translation>выберите одну машину</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>&amp;Повторить: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Reboot via &amp;kexec…</source>
        <translation>Пере&amp;загрузить через kexec…</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>Переза&amp;грузить через BIOS…</translation>
    </message>
    <message>
        <source>So&amp;ft reboot…</source>
        <translation>&amp;Мягкая перезагрузка…</translation>
    </message>
    <message>
        <source>C&amp;hange the Entry…</source>
        <translation>&amp;Изменить запись…</translation>
    </message>
    <message>
        <source>it is not in the list of servers</source>
        <translation>её нет в списке серверов</translation>
    </message>
    <message>
        <source>it is rebooting</source>
        <translation>она перезагружается</translation>
    </message>
    <message>
        <source>something is under way there</source>
        <translation>там что-то выполняется</translation>
    </message>
    <message>
        <source>there are edits that are not applied yet</source>
        <translation>есть неприменённые правки</translation>
    </message>
    <message>
        <source>Pending edits</source>
        <translation>Неприменённые правки</translation>
    </message>
    <message>
        <source>The edits for %1 are not applied yet.</source>
        <translation>Ещё не применены правки: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>They cannot be applied as they are. %1</source>
        <translation>В таком виде применить их нельзя. %1</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Исправить</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Просмотр…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>От&amp;бросить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;About Warmboot</source>
        <translation>&amp;О программе Warmboot</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Идёт работа</translation>
    </message>
    <message>
        <source>Not finished yet: %1. What has begun there goes on, but nobody waits for it any more: a boot that is to be confirmed is taken back through the firmware, and of several servers those that wait for their turn are not rebooted.</source>
        <translation>Ещё не закончено: %1. Начатое там продолжится, но ждать этого больше никто не будет: загрузка, которую нужно подтвердить, будет отменена через прошивку, а из нескольких серверов те, чья очередь ещё не подошла, не будут перезагружены.</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>&amp;Всё равно выйти</translation>
    </message>
</context>
<context>
    <name>warmboot::Notifier</name>
    <message>
        <source>Its services were started anew; it still runs %1.</source>
        <translation>Службы запущены заново; по-прежнему работает ядро %1.</translation>
    </message>
    <message>
        <source>The reboot went through kexec, into %1.</source>
        <translation>Перезагрузка прошла через kexec, в ядро %1.</translation>
    </message>
    <message>
        <source>The reboot went through the firmware, into %1.</source>
        <translation>Перезагрузка прошла через прошивку, в ядро %1.</translation>
    </message>
    <message>
        <source>It runs %1.</source>
        <translation>Работает ядро %1.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>Машина %1 вернулась</translation>
    </message>
    <message>
        <source>%1 has not come back</source>
        <translation>Машина %1 не вернулась</translation>
    </message>
    <message>
        <source>Open Warmboot</source>
        <translation>Открыть Warmboot</translation>
    </message>
    <message>
        <source>%1 was not rebooted</source>
        <translation>Машина %1 не перезагрузилась</translation>
    </message>
</context>
<context>
    <name>warmboot::PathField</name>
    <message>
        <source>Choose</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Другой файл…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбор файла</translation>
    </message>
</context>
<context>
    <name>warmboot::PhasesPlot</name>
    <message>
        <source>stopping services</source>
        <translation>остановка служб</translation>
    </message>
    <message>
        <source>jump, or firmware and boot loader</source>
        <translation>переход или прошивка и загрузчик</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>ядро</translation>
    </message>
    <message>
        <source>initrd</source>
        <translation>initrd</translation>
    </message>
    <message>
        <source>starting services</source>
        <translation>запуск служб</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>How long a reboot usually takes</source>
        <translation>Сколько обычно длится перезагрузка</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>warmboot::PrivilegedHelper</name>
    <message>
        <source>Authentication is required to let this computer restart through kexec, as reviewed in Warmboot. It is not restarted now.</source>
        <translation>Чтобы этот компьютер перезагружался через kexec, как показано при просмотре в Warmboot, требуется аутентификация. Сейчас перезагрузки не будет.</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through its firmware (BIOS), as reviewed in Warmboot. It is not restarted now.</source>
        <translation>Чтобы этот компьютер перезагружался через прошивку (BIOS), как показано при просмотре в Warmboot, требуется аутентификация. Сейчас перезагрузки не будет.</translation>
    </message>
    <message>
        <source>Authentication is required to remove everything that Warmboot put on this computer.</source>
        <translation>Чтобы удалить всё, что Warmboot поместил на этот компьютер, требуется аутентификация.</translation>
    </message>
    <message>
        <source>Authentication is required to take back the last change that Warmboot made on this computer.</source>
        <translation>Чтобы отменить последнее изменение, сделанное Warmboot на этом компьютере, требуется аутентификация.</translation>
    </message>
    <message>
        <source>Authentication is required to make the change again that was taken back.</source>
        <translation>Чтобы повторить отменённое изменение, требуется аутентификация.</translation>
    </message>
    <message>
        <source>Authentication is required to make the next restart of this computer go through kexec, and only that one. It is not restarted now.</source>
        <translation>Чтобы следующая перезагрузка этого компьютера, и только она, пошла через kexec, требуется аутентификация. Сейчас перезагрузки не будет.</translation>
    </message>
    <message>
        <source>Authentication is required to make the next restart of this computer go through its firmware (BIOS), and only that one. It is not restarted now.</source>
        <translation>Чтобы следующая перезагрузка этого компьютера, и только она, пошла через прошивку (BIOS), требуется аутентификация. Сейчас перезагрузки не будет.</translation>
    </message>
    <message>
        <source>Authentication is required to let the next restart of this computer go its usual way again. It is not restarted now.</source>
        <translation>Чтобы следующая перезагрузка этого компьютера снова пошла обычным способом, требуется аутентификация. Сейчас перезагрузки не будет.</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through kexec again, after a failure had switched that off.</source>
        <translation>Чтобы этот компьютер снова перезагружался через kexec, выключенный после неудачи, требуется аутентификация.</translation>
    </message>
</context>
<context>
    <name>warmboot::Reasons</name>
    <message>
        <source>The machine is rebooting.</source>
        <translation>Машина перезагружается.</translation>
    </message>
    <message>
        <source>There is no connection to the machine.</source>
        <translation>Нет соединения с машиной.</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine.</source>
        <translation>Warmboot не установлен на этой машине.</translation>
    </message>
    <message>
        <source>Kexec is suspended; resume it first.</source>
        <translation>Kexec приостановлен; сначала возобновите его.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>warmboot::RebootDialog</name>
    <message>
        <source>&amp;Take it back unless it is found good within %1 min</source>
        <translation>О&amp;ткатить, если за %1 мин загрузка не признана исправной</translation>
    </message>
    <message>
        <source>Looking who else uses the machine…</source>
        <translation>Выясняется, кто ещё работает на машине…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>Перезагрузка %1</translation>
    </message>
    <message>
        <source>Reboot this computer, %1, softly?</source>
        <translation>Мягко перезагрузить этот компьютер, %1?</translation>
    </message>
    <message>
        <source>Reboot %1 softly?</source>
        <translation>Мягко перезагрузить %1?</translation>
    </message>
    <message>
        <source>Reboot this computer, %1?</source>
        <translation>Перезагрузить этот компьютер, %1?</translation>
    </message>
    <message>
        <source>Reboot %1?</source>
        <translation>Перезагрузить %1?</translation>
    </message>
    <message>
        <source>If this window does not see it come back with all its services, the server reboots once more, through its firmware, and kexec is switched off there until you say otherwise.</source>
        <translation>Если это окно не увидит, что сервер вернулся со всеми своими службами, он перезагрузится ещё раз, через прошивку, и kexec там будет выключен, пока вы не решите иначе.</translation>
    </message>
    <message>
        <source>Time until the reboot</source>
        <translation>Время до перезагрузки</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec</source>
        <translation>&amp;Перезагрузить через kexec</translation>
    </message>
    <message>
        <source>&amp;Reboot via BIOS</source>
        <translation>&amp;Перезагрузить через BIOS</translation>
    </message>
    <message>
        <source>&amp;Soft reboot</source>
        <translation>Перезагрузить &amp;мягко</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>&amp;Перезагрузить</translation>
    </message>
    <message>
        <source>All services are stopped and started anew, and everybody’s session ends. The kernel (%1) goes on, and neither kexec nor the firmware has a part in it.</source>
        <translation>Все службы останавливаются и запускаются заново, и сеансы всех пользователей завершаются. Ядро (%1) продолжает работать, и ни kexec, ни прошивка в этом не участвуют.</translation>
    </message>
    <message>
        <source>This window closes with your session.</source>
        <translation>Это окно закроется вместе с вашим сеансом.</translation>
    </message>
    <message>
        <source>It goes through the firmware this one time; after it everything is as before.</source>
        <translation>На этот раз перезагрузка пойдёт через прошивку; после неё всё будет как прежде.</translation>
    </message>
    <message>
        <source>It goes through kexec into %1, without the firmware.</source>
        <translation>Перезагрузка пойдёт через kexec в ядро %1, мимо прошивки.</translation>
    </message>
    <message>
        <source>It goes through kexec into %1 this one time, without the firmware; after it everything is as before.</source>
        <translation>На этот раз перезагрузка пойдёт через kexec в ядро %1, мимо прошивки; после неё всё будет как прежде.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>Whether somebody else uses the machine could not be found out. %1</source>
        <translation>Не удалось узнать, работает ли на машине кто-то ещё. %1</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Мешает</translation>
    </message>
    <message>
        <source>This blocks a reboot: %1</source>
        <translation>Перезагрузку блокирует: %1</translation>
    </message>
    <message>
        <source>Also logged in, and losing what they have not saved: %1</source>
        <translation>Также вошли в систему и потеряют несохранённое: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You are not allowed to reboot this machine.</source>
        <translation>Вам не разрешено перезагружать эту машину.</translation>
    </message>
    <message>
        <source>Wait until nothing blocks the reboot any more, and try again.</source>
        <translation>Подождите, пока перезагрузку ничто не будет блокировать, и попробуйте снова.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>You will be asked for a password.</source>
        <translation>Будет запрошен пароль.</translation>
    </message>
    <message>
        <source>The checks found what stands in the way of a kexec: %1</source>
        <translation>Проверки нашли, что мешает kexec: %1</translation>
    </message>
    <message>
        <source>The edits in this window that are not applied will be lost.</source>
        <translation>Неприменённые правки в этом окне пропадут.</translation>
    </message>
    <message>
        <source>The edits in this window are not applied yet; this reboot goes without them.</source>
        <translation>Правки в этом окне ещё не применены; эта перезагрузка пройдёт без них.</translation>
    </message>
    <message>
        <source>It reboots by itself in %1 s.</source>
        <translation>Перезагрузка начнётся сама через %1 с.</translation>
    </message>
</context>
<context>
    <name>warmboot::RebootSteps</name>
    <message>
        <source>Asked to reboot</source>
        <translation>Получила команду перезагрузиться</translation>
    </message>
    <message>
        <source>Stops its services and loads the kernel</source>
        <translation>Останавливает службы и загружает ядро</translation>
    </message>
    <message>
        <source>Stops its services</source>
        <translation>Останавливает службы</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Back, starts its services</source>
        <translation>Вернулась, запускает службы</translation>
    </message>
    <message>
        <source>Its services are looked at</source>
        <translation>Проверяются её службы</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>предстоит</translation>
    </message>
</context>
<context>
    <name>warmboot::ResultPanel</name>
    <message>
        <source>Re&amp;view…</source>
        <translation>П&amp;росмотр…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Resulting command line</source>
        <translation>Итоговая командная строка</translation>
    </message>
    <message>
        <source>The resulting command line is known once the error above is mended.</source>
        <translation>Итоговая командная строка станет известна, когда будет исправлена ошибка выше.</translation>
    </message>
    <message>
        <source>There is no resulting command line:</source>
        <translation>Итоговой командной строки нет:</translation>
    </message>
    <message>
        <source>Resulting command line:</source>
        <translation>Итоговая командная строка:</translation>
    </message>
    <message>
        <source>Resulting command line, for kernel %1:</source>
        <translation>Итоговая командная строка для ядра %1:</translation>
    </message>
    <message>
        <source>Nothing was edited.</source>
        <translation>Правок нет.</translation>
    </message>
    <message>
        <source>There is an error to mend first.</source>
        <translation>Сначала нужно исправить ошибку.</translation>
    </message>
</context>
<context>
    <name>warmboot::ReviewDialog</name>
    <message>
        <source>Review: %1</source>
        <translation>Просмотр: %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Делать нечего</translation>
    </message>
    <message>
        <source>The machine is as wished already.</source>
        <translation>Машина уже такая, как нужно.</translation>
    </message>
    <message>
        <source>%1 Whether it was done shows as soon as the machine answers again; what had begun there goes on to its end.</source>
        <translation>%1 Сделано ли это, станет видно, как только машина снова ответит; то, что там начато, дойдёт до конца.</translation>
    </message>
    <message>
        <source>The machine changed meanwhile, and what is shown here cannot be done: %1</source>
        <translation>Машина тем временем изменилась, и показанное здесь выполнить нельзя: %1</translation>
    </message>
    <message>
        <source>The machine changed meanwhile; this is the new plan.</source>
        <translation>Машина тем временем изменилась; вот новый план.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Отмена: %1</translation>
    </message>
    <message>
        <source>Make again: %1</source>
        <translation>Повтор: %1</translation>
    </message>
    <message>
        <source>&amp;Uninstall</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Отменить &amp;изменение</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;Повторить изменение</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Перенять</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Установить</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>The machine changed meanwhile; a new plan is being made.</source>
        <translation>Машина тем временем изменилась; составляется новый план.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingReboot</name>
    <message>
        <source>It was removed from the list.</source>
        <translation>Машина была убрана из списка.</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingRebootDialog</name>
    <message>
        <source>this computer</source>
        <translation>этот компьютер</translation>
    </message>
    <message>
        <source>the same machine as %1</source>
        <translation>та же машина, что и %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Reboot servers</source>
        <translation>Перезагрузка серверов</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Машины</translation>
    </message>
    <message>
        <source>&amp;Reboot them via kexec</source>
        <translation>&amp;Перезагрузить через kexec</translation>
    </message>
    <message>
        <source>&amp;Reboot them via BIOS</source>
        <translation>&amp;Перезагрузить через BIOS</translation>
    </message>
    <message>
        <source>The &amp;first one alone, as a canary</source>
        <translation>П&amp;ервый отдельно, на пробу</translation>
    </message>
    <message>
        <source>Then at the same &amp;time:</source>
        <translation>&amp;Затем одновременно:</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Вверх</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>Reboot this server via kexec?</source>
        <translation>Перезагрузить этот сервер через kexec?</translation>
    </message>
    <message numerus="yes">
        <source>Reboot these %n servers via kexec?</source>
        <translation>
            <numerusform>Перезагрузить %n сервер через kexec?</numerusform>
            <numerusform>Перезагрузить эти %n сервера через kexec?</numerusform>
            <numerusform>Перезагрузить эти %n серверов через kexec?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reboot this server via BIOS?</source>
        <translation>Перезагрузить этот сервер через BIOS?</translation>
    </message>
    <message numerus="yes">
        <source>Reboot these %n servers via BIOS?</source>
        <translation>
            <numerusform>Перезагрузить %n сервер через BIOS?</numerusform>
            <numerusform>Перезагрузить эти %n сервера через BIOS?</numerusform>
            <numerusform>Перезагрузить эти %n серверов через BIOS?</numerusform>
        </translation>
    </message>
    <message>
        <source>In this order. As soon as one of them does not come back as it should, or a service on it runs no more, the rest are left as they are.</source>
        <translation>В этом порядке. Как только один из них вернётся не так, как должен, или на нём перестанет работать служба, остальные не будут затронуты.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Исключены: %1.</translation>
    </message>
    <message>
        <source>Back: %1 of %2</source>
        <translation>Вернулись: %1 из %2</translation>
    </message>
    <message>
        <source>One did not come back as it should. No other is rebooted; those under way are waited for.</source>
        <translation>Один вернулся не так, как должен. Остальные не перезагружаются; уже начатые доводятся до конца.</translation>
    </message>
    <message>
        <source>The next ones follow by themselves, until one does not come back as it should.</source>
        <translation>Следующие пойдут сами, пока какой-нибудь не вернётся не так, как должен.</translation>
    </message>
    <message>
        <source>&amp;Stop after those under way</source>
        <translation>О&amp;становиться после начатых</translation>
    </message>
    <message>
        <source>All are back: %1</source>
        <translation>Все вернулись: %1</translation>
    </message>
    <message>
        <source>Back: %1. Not as it should be: %2. Left as they are: %3.</source>
        <translation>Вернулись: %1. Не так, как должны: %2. Не затронуты: %3.</translation>
    </message>
    <message>
        <source>Each of them by the way that was asked for, and with its services.</source>
        <translation>Каждый — запрошенным способом и со своими службами.</translation>
    </message>
    <message>
        <source>Look at what is told of them below before the rest are rebooted.</source>
        <translation>Прежде чем перезагружать остальные, посмотрите, что сказано о них ниже.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingRebootModel</name>
    <message>
        <source>asked to reboot</source>
        <translation>получила команду</translation>
    </message>
    <message>
        <source>stopping its services</source>
        <translation>останавливает службы</translation>
    </message>
    <message>
        <source>away for %1</source>
        <translation>отсутствует %1</translation>
    </message>
    <message>
        <source>back, starting its services</source>
        <translation>вернулась, запускает службы</translation>
    </message>
    <message>
        <source>looking at its services</source>
        <translation>проверяются службы</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Машина</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Чем закончилось</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>back</source>
        <translation>вернулась</translation>
    </message>
    <message>
        <source>not as it should be</source>
        <translation>не так, как должна</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>не затронута</translation>
    </message>
</context>
<context>
    <name>warmboot::SafetyPage</name>
    <message>
        <source>A kexec that does not arrive, or does not get healthy, suspends kexec: from then on the machine reboots through its firmware, until you say otherwise. A boot is healthy once everything was started, and sshd and the network are there again if they were before.</source>
        <translation>Если kexec не удался или загрузка через него не стала исправной, kexec приостанавливается: с этого момента машина перезагружается через прошивку, пока вы не решите иначе. Загрузка исправна, когда всё запустилось, а sshd и сеть снова есть, если были раньше.</translation>
    </message>
    <message>
        <source>nginx.service graphical.target</source>
        <translation>nginx.service graphical.target</translation>
    </message>
    <message>
        <source>Units that must be active in a healthy boot</source>
        <translation>Юниты, которые должны быть активны при исправной загрузке</translation>
    </message>
    <message>
        <source>These uni&amp;ts too:</source>
        <translation>&amp;Также эти юниты:</translation>
    </message>
    <message>
        <source>They must be active in a boot by kexec; if one is not after two minutes, the machine goes back through its firmware by itself.</source>
        <translation>Они должны быть активны при загрузке через kexec; если какой-либо из них не активен спустя две минуты, машина сама вернётся через прошивку.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>systemd’s own limit</source>
        <translation>предел systemd</translation>
    </message>
    <message>
        <source>Minutes until a shutdown that hangs is cut off</source>
        <translation>Минуты, через которые обрывается зависшее завершение работы</translation>
    </message>
    <message>
        <source>Cut a hanging shut&amp;down off after:</source>
        <translation>&amp;Обрывать зависшее завершение работы через:</translation>
    </message>
    <message>
        <source>systemd waits for half an hour as a rule. What still writes then, a large database say, is cut off too: give it the time that it needs.</source>
        <translation>Обычно systemd ждёт полчаса. То, что к этому времени ещё пишет на диск, например большая база данных, тоже обрывается: дайте ей столько времени, сколько нужно.</translation>
    </message>
    <message>
        <source>&amp;Let the hardware watchdog watch over a kexec, for:</source>
        <translation>&amp;Аппаратный сторожевой таймер следит за kexec в течение:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Seconds that the watchdog gives a kexec</source>
        <translation>Секунды, которые сторожевой таймер даёт kexec</translation>
    </message>
    <message>
        <source>It resets a machine whose new kernel hangs before anything else could help. The time has to last for the kernel, its initrd and the checks of disks; afterwards systemd serves it.</source>
        <translation>Он сбрасывает машину, если новое ядро зависло раньше, чем могло бы помочь что-то другое. Времени должно хватить на ядро, его initrd и проверки дисков; после этого таймер обслуживает systemd.</translation>
    </message>
    <message>
        <source>It watches over a kexec now (%1).</source>
        <translation>Сейчас он следит за kexec (%1).</translation>
    </message>
    <message>
        <source>This machine has one. It needs one reboot through the firmware after it was set up.</source>
        <translation>На этой машине он есть. После настройки ему нужна одна перезагрузка через прошивку.</translation>
    </message>
    <message>
        <source>This machine shows none; there may be one whose driver is not loaded.</source>
        <translation>На этой машине его не видно; возможно, он есть, но не загружен драйвер.</translation>
    </message>
</context>
<context>
    <name>warmboot::SentenceList</name>
    <message>
        <source>What will happen</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
</context>
<context>
    <name>warmboot::Session</name>
    <message>
        <source>%1 was rebooted meanwhile, via kexec.</source>
        <translation>Машина %1 была тем временем перезагружена через kexec.</translation>
    </message>
    <message>
        <source>%1 was rebooted meanwhile, through the firmware.</source>
        <translation>Машина %1 была тем временем перезагружена через прошивку.</translation>
    </message>
    <message>
        <source>%1 was rebooted meanwhile.</source>
        <translation>Машина %1 была тем временем перезагружена.</translation>
    </message>
    <message>
        <source>This was changed outside Warmboot&apos;s window. %1</source>
        <translation>Это изменено не из окна Warmboot. %1</translation>
    </message>
    <message>
        <source>Applying the change…</source>
        <translation>Применяется изменение…</translation>
    </message>
    <message>
        <source>Uninstalling Warmboot…</source>
        <translation>Удаляется Warmboot…</translation>
    </message>
    <message>
        <source>Taking the change back…</source>
        <translation>Отменяется изменение…</translation>
    </message>
    <message>
        <source>Making the change again…</source>
        <translation>Повторяется изменение…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Готово: %1</translation>
    </message>
    <message>
        <source>Warmboot is uninstalled from %1.</source>
        <translation>Warmboot удалён с машины %1.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Made again: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Setting the next reboot…</source>
        <translation>Задаётся следующая перезагрузка…</translation>
    </message>
    <message>
        <source>Putting kexec back in service…</source>
        <translation>Возобновляется kexec…</translation>
    </message>
    <message>
        <source>kexec is back in service.</source>
        <translation>kexec снова в работе.</translation>
    </message>
    <message>
        <source>Cancelling the scheduled reboot…</source>
        <translation>Отменяется запланированная перезагрузка…</translation>
    </message>
    <message>
        <source>The scheduled reboot is cancelled.</source>
        <translation>Запланированная перезагрузка отменена.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>Keeping this boot…</source>
        <translation>Подтверждается эта загрузка…</translation>
    </message>
    <message>
        <source>This boot of %1 stays.</source>
        <translation>Эта загрузка машины %1 остаётся.</translation>
    </message>
    <message>
        <source>Restarting %1…</source>
        <translation>Перезагружается %1…</translation>
    </message>
    <message>
        <source>%1 came back via kexec, %2 after it was told to reboot.</source>
        <translation>Машина %1 вернулась через kexec, спустя %2 после команды перезагрузиться.</translation>
    </message>
    <message>
        <source>%1 came back through the firmware, %2 after it was told to reboot.</source>
        <translation>Машина %1 вернулась через прошивку, спустя %2 после команды перезагрузиться.</translation>
    </message>
    <message>
        <source>%1 came back, %2 after it was told to reboot.</source>
        <translation>Машина %1 вернулась спустя %2 после команды перезагрузиться.</translation>
    </message>
    <message>
        <source>The services of %1 run anew, %2 after it was told to reboot softly.</source>
        <translation>Службы машины %1 запущены заново, спустя %2 после команды мягко перезагрузиться.</translation>
    </message>
    <message>
        <source>It was to be a soft reboot, and it became another boot.</source>
        <translation>Это должна была быть мягкая перезагрузка, а получилась новая загрузка.</translation>
    </message>
    <message>
        <source>It was to come via kexec: %1</source>
        <translation>Машина должна была вернуться через kexec: %1</translation>
    </message>
    <message>
        <source>It was to come via kexec; the history may say why it did not.</source>
        <translation>Машина должна была вернуться через kexec; почему вышло иначе, может сказать история.</translation>
    </message>
    <message>
        <source>It was not through with starting after %1.</source>
        <translation>За %1 запуск не закончился.</translation>
    </message>
    <message>
        <source>It is taken back through the firmware unless somebody keeps it.</source>
        <translation>Будет откат через прошивку, если никто не оставит эту загрузку.</translation>
    </message>
    <message>
        <source>Nobody waited for %1 any more.</source>
        <translation>Машину %1 больше никто не ждал.</translation>
    </message>
</context>
<context>
    <name>warmboot::SshQuestionDialog</name>
    <message>
        <source>Connect to %1</source>
        <translation>Подключение к %1</translation>
    </message>
    <message>
        <source>That was not its passphrase. Try again.</source>
        <translation>Парольная фраза неверна. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>That was not right. Try again.</source>
        <translation>Неверно. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>To connect to %1, ssh needs the password of %2. It is kept until Warmboot is quit, and nowhere but in memory.</source>
        <translation>Чтобы подключиться к %1, программе ssh нужен пароль %2. Он хранится до выхода из Warmboot и только в памяти.</translation>
    </message>
    <message>
        <source>The key %1 is locked. Its passphrase is kept until Warmboot is quit, and nowhere but in memory.</source>
        <translation>Ключ %1 заблокирован. Его парольная фраза хранится до выхода из Warmboot и только в памяти.</translation>
    </message>
    <message>
        <source>Changes need the rights of root, and sudo wants your password there. It is kept until Warmboot is quit, and nowhere but in memory. Without it everything can be looked at, but nothing changed.</source>
        <translation>Для изменений нужны права root, и sudo запрашивает там ваш пароль. Он хранится до выхода из Warmboot и только в памяти. Без него всё можно просматривать, но ничего нельзя изменить.</translation>
    </message>
    <message>
        <source>The server asks, in its own words:</source>
        <translation>Сервер спрашивает дословно:</translation>
    </message>
    <message>
        <source>The agent that holds your keys asks:</source>
        <translation>Агент, который хранит ваши ключи, спрашивает:</translation>
    </message>
    <message>
        <source>Only &amp;look</source>
        <translation>Только с&amp;мотреть</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Это действительно %1?</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Пароль для %1</translation>
    </message>
    <message>
        <source>Passphrase of a key, for %1</source>
        <translation>Парольная фраза ключа для %1</translation>
    </message>
    <message>
        <source>Password for sudo on %1</source>
        <translation>Пароль для sudo на %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 спрашивает</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Для %1</translation>
    </message>
    <message>
        <source>Use a key for %1?</source>
        <translation>Использовать ключ для %1?</translation>
    </message>
    <message>
        <source>&amp;It is, connect</source>
        <translation>&amp;Да, подключиться</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Разрешить</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Подключиться</translation>
    </message>
    <message>
        <source>To connect to %1, ssh calls this host, which was never called from here by that name. Compare the fingerprint of its key with the one that its owner knows; if they differ, somebody is in between.</source>
        <translation>Чтобы подключиться к %1, ssh обращается к этому хосту, к которому отсюда под таким именем ещё никогда не подключались. Сравните отпечаток его ключа с тем, который известен владельцу; если они различаются, кто-то вклинился в соединение.</translation>
    </message>
    <message>
        <source>The same key is known here already, as %1.</source>
        <translation>Этот же ключ здесь уже известен как %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The server shows it, on its own screen or rescue console, with</source>
        <translation>Сервер покажет его на своём экране или в консоли восстановления по команде</translation>
    </message>
    <message>
        <source>Nobody waits for this answer any more; nothing was sent.</source>
        <translation>Этого ответа больше никто не ждёт; ничего не отправлено.</translation>
    </message>
</context>
<context>
    <name>warmboot::SshSettings</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, порт %2</translation>
    </message>
    <message>
        <source>%1, by way of %2</source>
        <translation>%1, через %2</translation>
    </message>
</context>
<context>
    <name>warmboot::StartPage</name>
    <message>
        <source>There is a kexec set-up of your own</source>
        <translation>Здесь уже есть своя настройка kexec</translation>
    </message>
    <message>
        <source>Both would load a kernel, so that Warmboot can be installed once that one is gone.</source>
        <translation>Ядро загружали бы и она, и Warmboot, поэтому Warmboot можно установить, когда её не станет.</translation>
    </message>
    <message>
        <source>Check aga&amp;in</source>
        <translation>Проверить &amp;ещё раз</translation>
    </message>
    <message>
        <source>Somebody has set kexec up on this machine by hand. Warmboot can take that over: the kernel and the command line stay as they were set, the files of that set-up go, and Undo brings them back to the byte.</source>
        <translation>Кто-то настроил kexec на этой машине вручную. Warmboot может перенять это: ядро и командная строка останутся такими, какими были заданы, файлы той настройки будут удалены, а «Отменить» вернёт их байт в байт.</translation>
    </message>
    <message>
        <source>What is wrong with it: %1</source>
        <translation>Что с ней не так: %1</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Пер&amp;енять…</translation>
    </message>
    <message>
        <source>Reboot in seconds, not minutes</source>
        <translation>Перезагрузка за секунды, а не минуты</translation>
    </message>
    <message>
        <source>Warmboot lets this machine restart straight into its kernel through kexec, past the tests and waits of its firmware. It installs a few small text files, shows them first, and takes all of it back whenever you say so.</source>
        <translation>Warmboot позволяет этой машине перезагружаться прямо в ядро через kexec, минуя проверки и ожидания прошивки. Он устанавливает несколько небольших текстовых файлов, сначала показывает их и убирает всё это, когда вы захотите.</translation>
    </message>
    <message>
        <source>M&amp;ake reboots fast…</source>
        <translation>&amp;Ускорить перезагрузки…</translation>
    </message>
    <message>
        <source>&amp;Try kexec once…</source>
        <translation>&amp;Опробовать kexec один раз…</translation>
    </message>
    <message>
        <source>Warmboot’s helper is not installed</source>
        <translation>Помощник Warmboot не установлен</translation>
    </message>
    <message>
        <source>Warmboot’s helper does not start</source>
        <translation>Помощник Warmboot не запускается</translation>
    </message>
    <message>
        <source>polkit is not installed</source>
        <translation>polkit не установлен</translation>
    </message>
    <message>
        <source>Two releases of Warmboot meet</source>
        <translation>Выпуски Warmboot не совпадают</translation>
    </message>
    <message>
        <source>Nothing can be changed from here</source>
        <translation>Отсюда ничего нельзя изменить</translation>
    </message>
    <message>
        <source>Until then nothing can be changed from this window. Everything can be looked at, and the other pages show the machine as it is.</source>
        <translation>До тех пор из этого окна ничего нельзя изменить. Всё можно просматривать, и другие страницы показывают машину такой, какая она есть.</translation>
    </message>
    <message>
        <source>The other pages show the machine as it is. To change it, log in as root, or as a user who may use sudo there.</source>
        <translation>Другие страницы показывают машину такой, какая она есть. Чтобы изменить её, войдите как root или как пользователь, которому там разрешён sudo.</translation>
    </message>
</context>
<context>
    <name>warmboot::Texts</name>
    <message>
        <source>as installed</source>
        <translation>как установлен</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>not in effect</source>
        <translation>не действует</translation>
    </message>
    <message>
        <source>not from Warmboot</source>
        <translation>не от Warmboot</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Мешает</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Package kexec-tools</source>
        <translation>Пакет kexec-tools</translation>
    </message>
    <message>
        <source>Support in the kernel</source>
        <translation>Поддержка в ядре</translation>
    </message>
    <message>
        <source>Switch in sysctl</source>
        <translation>Переключатель в sysctl</translation>
    </message>
    <message>
        <source>Limit in sysctl</source>
        <translation>Ограничение в sysctl</translation>
    </message>
    <message>
        <source>Kernel lockdown</source>
        <translation>Режим lockdown</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>Secure Boot</translation>
    </message>
    <message>
        <source>Kernel to load</source>
        <translation>Загружаемое ядро</translation>
    </message>
    <message>
        <source>Its signature</source>
        <translation>Его подпись</translation>
    </message>
    <message>
        <source>Its initrd</source>
        <translation>Его initrd</translation>
    </message>
    <message>
        <source>Its modules</source>
        <translation>Его модули</translation>
    </message>
    <message>
        <source>Newest kernel</source>
        <translation>Новейшее ядро</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Командная строка</translation>
    </message>
    <message>
        <source>/boot</source>
        <translation>/boot</translation>
    </message>
    <message>
        <source>Files of Warmboot</source>
        <translation>Файлы Warmboot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Undo records</source>
        <translation>Записи отмены</translation>
    </message>
    <message>
        <source>Other loaders</source>
        <translation>Чужая загрузка ядра</translation>
    </message>
    <message>
        <source>Other drop-ins</source>
        <translation>Чужие drop-in</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Приостановка</translation>
    </message>
    <message>
        <source>Next reboot alone</source>
        <translation>Разовый выбор</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>Next reboot</source>
        <translation>Следующая перезагрузка</translation>
    </message>
    <message>
        <source>Last step of systemd</source>
        <translation>Последний шаг systemd</translation>
    </message>
    <message>
        <source>Kernel in waiting</source>
        <translation>Ожидающее ядро</translation>
    </message>
    <message>
        <source>Requests to the firmware</source>
        <translation>Запросы к прошивке</translation>
    </message>
    <message>
        <source>Hardware watchdog</source>
        <translation>Сторожевой таймер</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Hoster</source>
        <translation>Хостер</translation>
    </message>
    <message>
        <source>Reboots after a fault</source>
        <translation>Перезагрузки при сбое</translation>
    </message>
    <message>
        <source>Firmware update</source>
        <translation>Обновление прошивки</translation>
    </message>
    <message>
        <source>BootNext</source>
        <translation>BootNext</translation>
    </message>
    <message>
        <source>Package manager</source>
        <translation>Менеджер пакетов</translation>
    </message>
    <message>
        <source>Libraries in use</source>
        <translation>Используемые библиотеки</translation>
    </message>
    <message>
        <source>Disks and the TPM</source>
        <translation>Диски и TPM</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Виртуальная машина</translation>
    </message>
    <message>
        <source>Kind of machine</source>
        <translation>Модель машины</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Драйверы</translation>
    </message>
    <message>
        <source>List of hardware</source>
        <translation>Список оборудования</translation>
    </message>
    <message>
        <source>Loading, tried</source>
        <translation>Пробная загрузка ядра</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>.</source>
        <extracomment>What ends a sentence.</extracomment>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>warmboot::Tray</name>
    <message>
        <source>&amp;Open Warmboot</source>
        <translation>&amp;Открыть Warmboot</translation>
    </message>
    <message>
        <source>&amp;Start With the Session</source>
        <translation>Запускать при входе в &amp;систему</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выйти</translation>
    </message>
    <message>
        <source>Warmboot</source>
        <translation>Warmboot</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Of machines that are not named here.</extracomment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warmboot::TrayState</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation>Машина %1 опрашивается</translation>
    </message>
    <message>
        <source>%1 is rebooting</source>
        <translation>Машина %1 перезагружается</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>Машина %1 не отвечает</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another kexec set-up is on this machine</source>
        <translation>На этой машине есть другая настройка kexec</translation>
    </message>
</context>
<context>
    <name>warmboot::Troubleshooter</name>
    <message>
        <source>After a kexec: %1</source>
        <translation>После kexec: %1</translation>
    </message>
    <message>
        <source>What is wrong after a kexec?</source>
        <translation>Что не так после kexec?</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Попробовать %1</translation>
    </message>
    <message>
        <source>It is on the command line already.</source>
        <translation>Это уже есть в командной строке.</translation>
    </message>
    <message>
        <source>Puts it into the edits of the page Kernel; nothing is changed before the review.</source>
        <translation>Добавляет это в правки на странице «Ядро»; до просмотра ничего не меняется.</translation>
    </message>
</context>
<context>
    <name>warmboot::UnitsPage</name>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Установить…</translation>
    </message>
    <message>
        <source>Re&amp;pair…</source>
        <translation>В&amp;осстановить…</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Пер&amp;енять…</translation>
    </message>
    <message>
        <source>U&amp;ninstall…</source>
        <translation>У&amp;далить…</translation>
    </message>
    <message>
        <source>Files of Warmboot</source>
        <translation>Файлы Warmboot</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Текст файла</translation>
    </message>
    <message>
        <source>Difference between the file and what Warmboot puts there</source>
        <translation>Различия между файлом и тем, что помещает туда Warmboot</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Различия</translation>
    </message>
    <message>
        <source>&amp;Text to be installed</source>
        <translation>&amp;Текст для установки</translation>
    </message>
    <message>
        <source>The file is as Warmboot puts it there.</source>
        <translation>Файл такой, каким его помещает туда Warmboot.</translation>
    </message>
    <message>
        <source>Warmboot is installed already.</source>
        <translation>Warmboot уже установлен.</translation>
    </message>
    <message>
        <source>There is nothing to repair.</source>
        <translation>Восстанавливать нечего.</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine.</source>
        <translation>Warmboot не установлен на этой машине.</translation>
    </message>
</context>
</TS>
