<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Reboot Settings</source>
        <extracomment>GenericName</extracomment>
        <translation>Neustart-Einstellungen</translation>
    </message>
    <message>
        <source>Let this computer and your servers reboot through kexec, without waiting for the firmware</source>
        <extracomment>Comment</extracomment>
        <translation>Diesen Rechner und Ihre Server über kexec neu starten, ohne auf die Firmware zu warten</translation>
    </message>
    <message>
        <source>kexec;reboot;restart;firmware;BIOS;UEFI;kernel;boot;systemd;</source>
        <extracomment>Keywords</extracomment>
        <translation>kexec;reboot;restart;neustart;neu starten;neustarten;firmware;BIOS;UEFI;kernel;boot;booten;systemstart;systemd;server;</translation>
    </message>
    <message>
        <source>Start in the Tray</source>
        <extracomment>Name</extracomment>
        <translation>Im Infobereich starten</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Warmboot loads {kernel}</source>
        <extracomment>next-kexec</extracomment>
        <translation>Warmboot lädt {kernel}</translation>
    </message>
    <message>
        <source>asked for this one time; Warmboot loads {kernel}</source>
        <extracomment>next-once-kexec</extracomment>
        <translation>es wurde für dieses eine Mal angefordert; Warmboot lädt {kernel}</translation>
    </message>
    <message>
        <source>asked for this one time</source>
        <extracomment>next-once-bios</extracomment>
        <translation>es wurde für dieses eine Mal angefordert</translation>
    </message>
    <message>
        <source>{path} says neither bios nor kexec; Take back removes it</source>
        <extracomment>next-marker-odd</extracomment>
        <translation>{path} enthält weder bios noch kexec; „Zurücknehmen“ entfernt die Datei</translation>
    </message>
    <message>
        <source>the reboot mode is BIOS</source>
        <extracomment>next-mode-bios</extracomment>
        <translation>der Neustartmodus ist BIOS</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine</source>
        <extracomment>next-not-installed</extracomment>
        <translation>Warmboot ist auf diesem Rechner nicht installiert</translation>
    </message>
    <message>
        <source>kexec is suspended: {why}</source>
        <extracomment>next-suspended</extracomment>
        <translation>kexec ist ausgesetzt: {why}</translation>
    </message>
    <message>
        <source>the boot check has not yet judged the last kexec</source>
        <extracomment>next-not-judged
----------
reason</extracomment>
        <translation>die Startprüfung hat den letzten Kexec noch nicht beurteilt</translation>
    </message>
    <message>
        <source>this boot came by kexec and has not been found healthy yet</source>
        <extracomment>next-not-healthy
----------
reason</extracomment>
        <translation>dieser Systemstart erfolgte über kexec und wurde noch nicht für gesund befunden</translation>
    </message>
    <message>
        <source>{path} cannot be written, so that a failed kexec could not be noted</source>
        <extracomment>next-read-only</extracomment>
        <translation>{path} ist nicht beschreibbar, sodass ein fehlgeschlagener Kexec nicht vermerkt werden könnte</translation>
    </message>
    <message>
        <source>the package manager is at work; kernel or initrd may be half-written</source>
        <extracomment>next-packages</extracomment>
        <translation>die Paketverwaltung arbeitet gerade; Kernel oder Initrd sind womöglich erst halb geschrieben</translation>
    </message>
    <message>
        <source>{path} is missing or not in force; Repair puts it back</source>
        <extracomment>next-file</extracomment>
        <translation>{path} fehlt oder ist nicht wirksam; „Reparieren“ stellt die Datei wieder her</translation>
    </message>
    <message>
        <source>{path} was edited, so that nobody can tell; the page Units shows the difference</source>
        <extracomment>next-edited</extracomment>
        <translation>{path} wurde bearbeitet, daher lässt es sich nicht sagen; die Seite „Units“ zeigt den Unterschied</translation>
    </message>
    <message>
        <source>{path} is not from Warmboot, so that nobody can tell</source>
        <extracomment>next-foreign</extracomment>
        <translation>{path} stammt nicht von Warmboot, daher lässt es sich nicht sagen</translation>
    </message>
    <message>
        <source>{unit} is masked, so that this machine does not reboot at all; systemctl unmask it</source>
        <extracomment>next-reboot-masked</extracomment>
        <translation>{unit} ist maskiert, sodass dieser Rechner überhaupt nicht neu startet; heben Sie das mit systemctl unmask auf</translation>
    </message>
    <message>
        <source>somebody else&apos;s drop-in makes {unit} a kexec, so that nobody can tell; systemctl cat {unit} shows which</source>
        <extracomment>next-reboot-foreign</extracomment>
        <translation>ein fremdes Drop-in macht {unit} zu einem Kexec, daher lässt es sich nicht sagen; systemctl cat {unit} zeigt, welches</translation>
    </message>
    <message>
        <source>{path} is masked; systemctl unmask it, and Repair puts it back</source>
        <extracomment>next-masked</extracomment>
        <translation>{path} ist maskiert; heben Sie das mit systemctl unmask auf, dann stellt „Reparieren“ die Datei wieder her</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf cannot be understood; the page Checks names the line</source>
        <extracomment>next-settings-broken</extracomment>
        <translation>/etc/warmboot.conf ist nicht zu verstehen; die Seite „Diagnose“ nennt die Zeile</translation>
    </message>
    <message>
        <source>{unit} is not active; Repair starts it</source>
        <extracomment>next-unit-inactive</extracomment>
        <translation>{unit} ist nicht aktiv; „Reparieren“ startet sie</translation>
    </message>
    <message>
        <source>systemd does not answer</source>
        <extracomment>next-systemd-silent</extracomment>
        <translation>systemd antwortet nicht</translation>
    </message>
    <message>
        <source>systemd is not running here</source>
        <extracomment>next-no-systemd</extracomment>
        <translation>systemd läuft hier nicht</translation>
    </message>
    <message>
        <source>a kernel that was loaded by hand is waiting, and systemd starts it by itself; sudo kexec -u unloads it</source>
        <extracomment>next-loaded-by-hand</extracomment>
        <translation>ein von Hand geladener Kernel wartet, und systemd startet ihn von selbst; sudo kexec -u entlädt ihn</translation>
    </message>
    <message>
        <source>this is another root folder than that of the running machine</source>
        <extracomment>next-other-root</extracomment>
        <translation>dies ist ein anderes Wurzelverzeichnis als das des laufenden Rechners</translation>
    </message>
    <message>
        <source>{path} is no folder, so that a failed kexec could not be noted; move it away</source>
        <extracomment>next-state-folder</extracomment>
        <translation>{path} ist kein Verzeichnis, sodass ein fehlgeschlagener Kexec nicht vermerkt werden könnte; verschieben Sie die Datei an einen anderen Ort</translation>
    </message>
    <message>
        <source>a forced reboot goes through the firmware without stopping services</source>
        <extracomment>next-forced</extracomment>
        <translation>ein erzwungener Neustart geht über die Firmware, ohne Dienste zu beenden</translation>
    </message>
    <message>
        <source>Warmboot loads what the boot loader starts by default, and only root can read {path} and tell what that is; sudo warmbootctl status does</source>
        <extracomment>next-loader-private</extracomment>
        <translation>Warmboot lädt, was der Bootloader standardmäßig startet, und nur root kann {path} lesen und sagen, was das ist; sudo warmbootctl status zeigt es</translation>
    </message>
    <message>
        <source>services are started anew, and the kernel with this boot goes on</source>
        <extracomment>next-soft</extracomment>
        <translation>die Dienste werden neu gestartet, der Kernel und dieser Systemstart bestehen weiter</translation>
    </message>
    <message>
        <source>systemd {version} knows no soft reboot, so that it refuses</source>
        <extracomment>next-soft-unsupported</extracomment>
        <translation>systemd {version} kennt keinen Soft-Reboot, daher wird das abgelehnt</translation>
    </message>
    <message>
        <source>no kernel is loaded by hand, so that it refuses and nothing happens</source>
        <extracomment>next-nothing-loaded</extracomment>
        <translation>es ist kein Kernel von Hand geladen, daher wird das abgelehnt, und nichts geschieht</translation>
    </message>
    <message>
        <source>it starts the kernel that was loaded by hand, past Warmboot</source>
        <extracomment>next-own-kernel</extracomment>
        <translation>das startet den von Hand geladenen Kernel, an Warmboot vorbei</translation>
    </message>
    <message>
        <source>it loads what systemd-boot starts by default and starts that, past Warmboot</source>
        <extracomment>next-own-entry</extracomment>
        <translation>das lädt, was systemd-boot standardmäßig startet, und startet es, an Warmboot vorbei</translation>
    </message>
    <message>
        <source>it asks for the set-up of the firmware</source>
        <extracomment>next-firmware-setup</extracomment>
        <translation>das fordert das Setup der Firmware an</translation>
    </message>
    <message>
        <source>this machine&apos;s firmware cannot be asked for its set-up, so that it refuses</source>
        <extracomment>next-setup-unsupported</extracomment>
        <translation>von der Firmware dieses Rechners lässt sich ihr Setup nicht anfordern, daher wird das abgelehnt</translation>
    </message>
    <message>
        <source>it asks for an entry of the boot loader, which only the boot loader starts</source>
        <extracomment>next-loader-entry</extracomment>
        <translation>das fordert einen Eintrag des Bootloaders an, den nur der Bootloader startet</translation>
    </message>
    <message>
        <source>the boot loader here takes no wish for an entry, so that it refuses</source>
        <extracomment>next-loader-entry-unsupported</extracomment>
        <translation>der Bootloader hier nimmt keinen Wunsch nach einem Eintrag entgegen, daher wird das abgelehnt</translation>
    </message>
    <message>
        <source>The next reboot cannot be a kexec: {why}</source>
        <extracomment>next-kexec-refused</extracomment>
        <translation>Der nächste Neustart kann kein Kexec sein: {why}</translation>
    </message>
    <message>
        <source>a reboot argument was given, which only the firmware understands</source>
        <extracomment>reboot-argument</extracomment>
        <translation>es wurde ein Neustart-Argument angegeben, das nur die Firmware versteht</translation>
    </message>
    <message>
        <source>{what} was requested for the next boot</source>
        <extracomment>reboot-to</extracomment>
        <translation>{what} wurde für den nächsten Systemstart angefordert</translation>
    </message>
    <message>
        <source>the firmware has a request waiting (set-up or update)</source>
        <extracomment>firmware-request
----------
reason</extracomment>
        <translation>bei der Firmware steht eine Anforderung aus (Setup oder Update)</translation>
    </message>
    <message>
        <source>BootNext is set in the firmware</source>
        <extracomment>boot-next
----------
reason</extracomment>
        <translation>in der Firmware ist BootNext gesetzt</translation>
    </message>
    <message>
        <source>{what} is set for the boot loader</source>
        <extracomment>loader-one-shot
----------
reason</extracomment>
        <translation>{what} ist für den Bootloader gesetzt</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set (next_entry)</source>
        <extracomment>grub-next-entry</extracomment>
        <translation>ein einmaliger GRUB-Eintrag ist gesetzt (next_entry)</translation>
    </message>
    <message>
        <source>The reboot is inhibited by {who}: {why}. Wait for it, or end it, and try again.</source>
        <extracomment>inhibited</extracomment>
        <translation>Der Neustart wird von {who} blockiert: {why}. Warten Sie das ab oder beenden Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The reboot was refused: {why}</source>
        <extracomment>reboot-refused</extracomment>
        <translation>Der Neustart wurde abgelehnt: {why}</translation>
    </message>
    <message>
        <source>A kernel is loaded for kexec and cannot be unloaded; kexec -u tells why.</source>
        <extracomment>image-not-unloaded</extracomment>
        <translation>Ein Kernel ist für kexec geladen und lässt sich nicht entladen; kexec -u zeigt den Grund.</translation>
    </message>
    <message>
        <source>systemd {version} cannot start the services alone anew; from version 254 on it can.</source>
        <extracomment>soft-unsupported</extracomment>
        <translation>systemd {version} kann nicht allein die Dienste neu starten; das geht erst ab Version 254.</translation>
    </message>
    <message>
        <source>The kernel {newer} waits to be started, and a soft reboot would keep {running}; reboot via kexec or via BIOS.</source>
        <extracomment>soft-kernel-waits</extracomment>
        <translation>Der Kernel {newer} wartet auf seinen Start, und ein Soft-Reboot würde {running} beibehalten; starten Sie über kexec oder über BIOS neu.</translation>
    </message>
    <message>
        <source>A soft reboot keeps the kernel and needs no confirmation; leave --confirm out.</source>
        <extracomment>soft-no-confirmation</extracomment>
        <translation>Ein Soft-Reboot behält den Kernel bei und braucht keine Bestätigung; lassen Sie --confirm weg.</translation>
    </message>
    <message>
        <source>The kernel {newer} would be started, and {running} is running.</source>
        <extracomment>advice-kernel</extracomment>
        <translation>Gestartet würde der Kernel {newer}, aber es läuft noch {running}.</translation>
    </message>
    <message>
        <source>The kernel {version} has been installed anew since this boot.</source>
        <extracomment>advice-kernel-rebuilt</extracomment>
        <translation>Der Kernel {version} wurde seit diesem Systemstart neu installiert.</translation>
    </message>
    <message>
        <source>The firmware has something to do that only a reboot through it does: {what}.</source>
        <extracomment>advice-firmware</extracomment>
        <translation>Für die Firmware steht etwas an, das nur ein Neustart über sie erledigt: {what}.</translation>
    </message>
    <message>
        <source>These packages ask for a reboot: {packages}.</source>
        <extracomment>advice-packages</extracomment>
        <translation>Diese Pakete verlangen einen Neustart: {packages}.</translation>
    </message>
    <message>
        <source>A package asks for a reboot ({path}).</source>
        <extracomment>advice-asked</extracomment>
        <translation>Ein Paket verlangt einen Neustart ({path}).</translation>
    </message>
    <message>
        <source>Kexec is not suspended; there is nothing to resume.</source>
        <extracomment>not-suspended</extracomment>
        <translation>Kexec ist nicht ausgesetzt; es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>{field}: is empty.</source>
        <extracomment>value-empty</extracomment>
        <translation>{field}: ist leer.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is too long; {limit} bytes is the most.</source>
        <extracomment>value-too-long</extracomment>
        <translation>{field}: „{value}“ ist zu lang; höchstens {limit} Bytes sind erlaubt.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; ends in /, as the name of a folder does; name a file.</source>
        <extracomment>path-of-folder</extracomment>
        <translation>{field}: „{value}“ endet auf / wie der Name eines Verzeichnisses; geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is not an absolute path; write it from / on.</source>
        <extracomment>path-relative</extracomment>
        <translation>{field}: „{value}“ ist kein absoluter Pfad; geben Sie ihn ab / an.</translation>
    </message>
    <message>
        <source>{field}: is given too many times (64 at most).</source>
        <extracomment>too-many</extracomment>
        <translation>{field}: ist zu oft angegeben (höchstens 64-mal).</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; has an odd number of double quotes.</source>
        <extracomment>flag-quotes</extracomment>
        <translation>{field}: „{value}“ hat eine ungerade Anzahl doppelter Anführungszeichen.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; holds a space outside double quotes; give each word by itself.</source>
        <extracomment>flag-space</extracomment>
        <translation>{field}: „{value}“ enthält ein Leerzeichen außerhalb doppelter Anführungszeichen; geben Sie jeden Parameter einzeln an.</translation>
    </message>
    <message>
        <source>{field}: -- would hand everything behind it to init; write the whole line with --cmdline instead.</source>
        <extracomment>flag-dashes</extracomment>
        <translation>{field}: -- würde alles dahinter an init übergeben; schreiben Sie stattdessen die ganze Zeile mit --cmdline.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is set by Warmboot itself at each reboot.</source>
        <extracomment>flag-ours</extracomment>
        <translation>{field}: „{value}“ setzt Warmboot bei jedem Neustart selbst.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; would be overruled by panic={seconds} of the settings; set it with --panic instead.</source>
        <extracomment>flag-panic</extracomment>
        <translation>{field}: „{value}“ würde von panic={seconds} der Einstellungen überstimmt; setzen Sie es stattdessen mit --panic.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is both to be added and to be removed; leave one of them out.</source>
        <extracomment>flag-added-and-removed</extracomment>
        <translation>„{value}“ soll zugleich hinzugefügt und entfernt werden; lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>panic: {value} is not between 0 and 86400 seconds.</source>
        <extracomment>panic-range</extracomment>
        <translation>panic: {value} liegt nicht zwischen 0 und 86400 Sekunden.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is not the name of a unit; write nginx.service, for example.</source>
        <extracomment>unit-name</extracomment>
        <translation>{field}: „{value}“ ist nicht der Name einer Unit; schreiben Sie zum Beispiel nginx.service.</translation>
    </message>
    <message>
        <source>deadline: {value} is not between 0 and 1440 minutes.</source>
        <extracomment>deadline-range</extracomment>
        <translation>deadline: {value} liegt nicht zwischen 0 und 1440 Minuten.</translation>
    </message>
    <message>
        <source>watchdog: {value} is neither 0 nor between 30 and 600 seconds.</source>
        <extracomment>watchdog-range</extracomment>
        <translation>watchdog: {value} ist weder 0 noch liegt es zwischen 30 und 600 Sekunden.</translation>
    </message>
    <message>
        <source>--kernel and --initrd name fixed files, which contradicts --follow; leave one of them out.</source>
        <extracomment>kernel-and-follow</extracomment>
        <translation>--kernel und --initrd nennen feste Dateien, was --follow widerspricht; lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>There is no hand-made kexec set-up here that could be taken over.</source>
        <extracomment>adopt-nothing</extracomment>
        <translation>Hier gibt es keine von Hand angelegte Kexec-Einrichtung, die sich übernehmen ließe.</translation>
    </message>
    <message>
        <source>{path} loads or starts a kernel in a way that Warmboot does not understand ({text}); take it out by hand.</source>
        <extracomment>adopt-not-understood</extracomment>
        <translation>{path} lädt oder startet einen Kernel auf eine Weise, die Warmboot nicht versteht ({text}); nehmen Sie das von Hand heraus.</translation>
    </message>
    <message>
        <source>{path} belongs to the distribution or is generated, so that it cannot be taken over; switch it off by hand (systemctl disable).</source>
        <extracomment>adopt-elsewhere</extracomment>
        <translation>{path} gehört zur Distribution oder wird erzeugt und lässt sich daher nicht übernehmen; schalten Sie es von Hand ab (systemctl disable).</translation>
    </message>
    <message>
        <source>{unit} loads its kernel when it is stopped, and nothing stops it at a reboot, as /boot is no file system of its own here: reboots have gone through the firmware all the time.</source>
        <extracomment>adopt-flaw-never-stopped</extracomment>
        <translation>{unit} lädt ihren Kernel, wenn sie gestoppt wird, doch bei einem Neustart stoppt sie nichts, da /boot hier kein eigenes Dateisystem ist: Die Neustarts gingen die ganze Zeit über die Firmware.</translation>
    </message>
    <message>
        <source>{unit} is not enabled, so that it does nothing after the next boot.</source>
        <extracomment>adopt-flaw-disabled</extracomment>
        <translation>{unit} ist nicht aktiviert und tut daher nach dem nächsten Systemstart nichts.</translation>
    </message>
    <message>
        <source>{unit} needs {path} mounted, and would be stopped with it: stopping it loads a kernel.</source>
        <extracomment>adopt-flaw-mount</extracomment>
        <translation>{unit} setzt voraus, dass {path} eingehängt ist, und würde beim Aushängen mit gestoppt: Dabei lädt sie einen Kernel.</translation>
    </message>
    <message>
        <source>Whoever restarts {unit} loads a kernel; with systemd {version} the next systemctl reboot then starts it, past the drop-in.</source>
        <extracomment>adopt-flaw-restart</extracomment>
        <translation>Wer {unit} neu startet, lädt einen Kernel; mit systemd {version} startet ihn dann das nächste systemctl reboot, am Drop-in vorbei.</translation>
    </message>
    <message>
        <source>{path} starts whatever kernel is loaded, also one that another program has loaded.</source>
        <extracomment>adopt-flaw-any-image</extracomment>
        <translation>{path} startet jeden Kernel, der gerade geladen ist, auch einen, den ein anderes Programm geladen hat.</translation>
    </message>
    <message>
        <source>{unit} names {path}, which does not exist, so that it loads nothing.</source>
        <extracomment>adopt-flaw-missing</extracomment>
        <translation>{unit} verweist auf {path}, das nicht existiert, und lädt daher nichts.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; of its command line is not taken over; Warmboot sets that itself at each reboot.</source>
        <extracomment>adopt-flaw-word</extracomment>
        <translation>„{word}“ aus der dortigen Befehlszeile wird nicht übernommen; das setzt Warmboot bei jedem Neustart selbst.</translation>
    </message>
    <message>
        <source>{path} does something else than a reboot through the firmware: {text}</source>
        <extracomment>adopt-flaw-normal-reboot</extracomment>
        <translation>{path} tut etwas anderes als einen Neustart über die Firmware: {text}</translation>
    </message>
    <message>
        <source>{path} is found before {ours} and stays as it is; remove it, so that normal-reboot is Warmboot&apos;s.</source>
        <extracomment>adopt-flaw-other-normal-reboot</extracomment>
        <translation>{path} wird vor {ours} gefunden und bleibt, wie es ist; entfernen Sie es, damit normal-reboot das von Warmboot ist.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf, as it was edited, cannot be changed before this is corrected in it: {why} (Kexec can be switched off all the same.)</source>
        <extracomment>settings-at-odds</extracomment>
        <translation>/etc/warmboot.conf wurde bearbeitet und lässt sich erst ändern, wenn darin dies korrigiert ist: {why} (Kexec lässt sich trotzdem abschalten.)</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf holds what Warmboot would not write. {why}</source>
        <extracomment>warning-settings-odd</extracomment>
        <translation>/etc/warmboot.conf enthält etwas, das Warmboot nicht schreiben würde. {why}</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine; warmbootctl apply installs it.</source>
        <extracomment>not-installed</extracomment>
        <translation>Warmboot ist auf diesem Rechner nicht installiert; warmbootctl apply installiert es.</translation>
    </message>
    <message>
        <source>{field}: {path} does not exist.</source>
        <extracomment>file-missing</extracomment>
        <translation>{field}: {path} existiert nicht.</translation>
    </message>
    <message>
        <source>{field}: {path} is a link that leads nowhere.</source>
        <extracomment>link-dangling</extracomment>
        <translation>{field}: {path} ist ein Link, der ins Leere führt.</translation>
    </message>
    <message>
        <source>{field}: {path} is a folder, not a file.</source>
        <extracomment>file-directory</extracomment>
        <translation>{field}: {path} ist ein Verzeichnis, keine Datei.</translation>
    </message>
    <message>
        <source>{field}: {path} is not a regular file.</source>
        <extracomment>file-special</extracomment>
        <translation>{field}: {path} ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>{field}: {path} is empty.</source>
        <extracomment>file-empty</extracomment>
        <translation>{field}: {path} ist leer.</translation>
    </message>
    <message>
        <source>kernel: {path} cannot be read.</source>
        <extracomment>kernel-unreadable</extracomment>
        <translation>kernel: {path} lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>kernel: {path} is not a Linux kernel image.</source>
        <extracomment>not-a-kernel</extracomment>
        <translation>kernel: {path} ist kein Linux-Kernel-Image.</translation>
    </message>
    <message>
        <source>kernel: {path} has {size} bytes of the {whole} that it should have; install that kernel again.</source>
        <extracomment>kernel-cut-short</extracomment>
        <translation>kernel: {path} hat nur {size} der {whole} Bytes, die es haben sollte; installieren Sie diesen Kernel neu.</translation>
    </message>
    <message>
        <source>kernel: {path} is for {image}, and this machine is {machine}.</source>
        <extracomment>kernel-architecture</extracomment>
        <translation>kernel: {path} ist für {image}, und dieser Rechner hat die Architektur {machine}.</translation>
    </message>
    <message>
        <source>kernel: {path} carries no signature, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>kernel-unsigned</extracomment>
        <translation>kernel: {path} trägt keine Signatur, und der laufende Kernel ist im Lockdown ({lockdown}): kexec wird ihn ablehnen. Wählen Sie einen signierten Kernel.</translation>
    </message>
    <message>
        <source>kernel: no /boot/vmlinuz-VERSION with modules and an initrd was found; name one with --kernel.</source>
        <extracomment>no-kernel-found</extracomment>
        <translation>kernel: Es wurde kein /boot/vmlinuz-VERSION mit Modulen und einer Initrd gefunden; geben Sie mit --kernel einen an.</translation>
    </message>
    <message>
        <source>kernel: {path} cannot be read, so that what the boot loader starts cannot be told: {why}.</source>
        <extracomment>loader-unreadable</extracomment>
        <translation>kernel: {path} lässt sich nicht lesen, daher ist nicht festzustellen, was der Bootloader startet: {why}.</translation>
    </message>
    <message>
        <source>kernel: the kernel inside {path} carries no signature of its own, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>uki-kernel-unsigned</extracomment>
        <translation>kernel: Der Kernel in {path} trägt keine eigene Signatur, und der laufende Kernel ist im Lockdown ({lockdown}): kexec wird ihn ablehnen. Wählen Sie einen signierten Kernel.</translation>
    </message>
    <message>
        <source>cmdline: an odd double quote or a stray -- would hide its end from the kernel; correct /etc/warmboot.conf or the boot loader.</source>
        <extracomment>cmdline-broken</extracomment>
        <translation>cmdline: Ein unpaariges doppeltes Anführungszeichen oder ein verirrtes -- würde das Ende der Befehlszeile vor dem Kernel verbergen; korrigieren Sie /etc/warmboot.conf oder den Bootloader.</translation>
    </message>
    <message>
        <source>cmdline: it would have {length} characters, and the kernel takes {limit}; take words off it.</source>
        <extracomment>cmdline-too-long</extracomment>
        <translation>cmdline: Die Befehlszeile hätte {length} Zeichen, und der Kernel nimmt höchstens {limit}; entfernen Sie Parameter.</translation>
    </message>
    <message>
        <source>This changes the machine and needs root; try again with sudo.</source>
        <extracomment>not-root</extracomment>
        <translation>Dies ändert den Rechner und erfordert Root-Rechte; versuchen Sie es mit sudo.</translation>
    </message>
    <message>
        <source>systemd is not running here; Warmboot works with systemd only.</source>
        <extracomment>no-systemd</extracomment>
        <translation>systemd läuft hier nicht; Warmboot arbeitet nur mit systemd.</translation>
    </message>
    <message>
        <source>The kexec program is not installed; install the package kexec-tools.</source>
        <extracomment>kexec-tools-missing</extracomment>
        <translation>Das Programm kexec ist nicht installiert; installieren Sie das Paket kexec-tools.</translation>
    </message>
    <message>
        <source>The running kernel was built without kexec; boot one that has CONFIG_KEXEC.</source>
        <extracomment>kexec-unsupported</extracomment>
        <translation>Der laufende Kernel wurde ohne kexec gebaut; starten Sie einen mit CONFIG_KEXEC.</translation>
    </message>
    <message>
        <source>kexec is switched off until the next boot (sysctl kernel.kexec_load_disabled=1); remove that setting from /etc/sysctl.d and reboot.</source>
        <extracomment>kexec-disabled</extracomment>
        <translation>kexec ist bis zum nächsten Systemstart abgeschaltet (sysctl kernel.kexec_load_disabled=1); entfernen Sie diese Einstellung aus /etc/sysctl.d und starten Sie neu.</translation>
    </message>
    <message>
        <source>{path} does not exist, and Warmboot puts files there; is this the root folder of a Linux system? Make the folder first.</source>
        <extracomment>folder-missing</extracomment>
        <translation>{path} existiert nicht, und Warmboot legt dort Dateien ab; ist dies das Wurzelverzeichnis eines Linux-Systems? Legen Sie das Verzeichnis zuerst an.</translation>
    </message>
    <message>
        <source>{path} is on a read-only file system; mount it writable first.</source>
        <extracomment>folder-read-only</extracomment>
        <translation>{path} liegt auf einem schreibgeschützten Dateisystem; hängen Sie es zuerst beschreibbar ein.</translation>
    </message>
    <message>
        <source>{path} is a file system of its own and gone when the hooks in /usr/local must run; /usr/local has to be on the root file system.</source>
        <extracomment>hooks-not-on-root</extracomment>
        <translation>{path} ist ein eigenes Dateisystem und schon ausgehängt, wenn die Hooks in /usr/local laufen müssen; /usr/local muss auf dem Root-Dateisystem liegen.</translation>
    </message>
    <message>
        <source>{path} is a kexec set-up that is not from Warmboot, and both would load a kernel; Take over keeps its settings and puts it away, or remove it first.</source>
        <extracomment>foreign-in-the-way</extracomment>
        <translation>{path} ist eine Kexec-Einrichtung, die nicht von Warmboot stammt, und beide würden einen Kernel laden; „Übernehmen“ behält ihre Einstellungen und räumt sie weg, oder entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>{path} is a hand-made kexec set-up.</source>
        <extracomment>foreign-set-up</extracomment>
        <translation>{path} ist eine von Hand angelegte Kexec-Einrichtung.</translation>
    </message>
    <message>
        <source>Only root can read {path}, and tell whether it loads or starts a kernel; sudo warmbootctl status does.</source>
        <extracomment>unit-unreadable</extracomment>
        <translation>Nur root kann {path} lesen und sagen, ob dort ein Kernel geladen oder gestartet wird; sudo warmbootctl status zeigt es.</translation>
    </message>
    <message>
        <source>{path} is run at the very end of every shutdown and has to do with kexec; see that it neither loads nor starts a kernel.</source>
        <extracomment>shutdown-script-kexec</extracomment>
        <translation>{path} wird ganz am Ende jedes Herunterfahrens ausgeführt und hat mit kexec zu tun; achten Sie darauf, dass dort kein Kernel geladen oder gestartet wird.</translation>
    </message>
    <message>
        <source>kdump is set up here; its kernel waits for a crash in a place of its own, and Warmboot leaves it alone.</source>
        <extracomment>vendor-loader-kdump</extracomment>
        <translation>kdump ist hier eingerichtet; sein Kernel wartet an einem eigenen Platz auf einen Absturz, und Warmboot rührt ihn nicht an.</translation>
    </message>
    <message>
        <source>{path} is there, but it is not the kind of file that Warmboot puts there; move it away first (a masked unit: systemctl unmask).</source>
        <extracomment>path-in-the-way</extracomment>
        <translation>{path} ist vorhanden, aber nicht von der Art, die Warmboot dort anlegt; verschieben Sie es zuerst an einen anderen Ort (eine maskierte Unit: systemctl unmask).</translation>
    </message>
    <message>
        <source>Another change is under way on this machine; wait for it and try again.</source>
        <extracomment>busy</extracomment>
        <translation>Auf diesem Rechner ist gerade eine andere Änderung im Gange; warten Sie sie ab und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: line {line} (&quot;{text}&quot;) cannot be understood; correct it by hand, or remove the file and apply again.</source>
        <extracomment>settings-line</extracomment>
        <translation>/etc/warmboot.conf: Zeile {line} („{text}“) ist nicht zu verstehen; korrigieren Sie sie von Hand, oder entfernen Sie die Datei und wenden Sie die Einstellungen neu an.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: {key}= is missing; add it by hand, or remove the file and apply again.</source>
        <extracomment>settings-incomplete</extracomment>
        <translation>/etc/warmboot.conf: {key}= fehlt; ergänzen Sie es von Hand, oder entfernen Sie die Datei und wenden Sie die Einstellungen neu an.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is not a file of its own (a link or a folder), so that every reboot goes through the firmware; move it away, and Repair puts one there.</source>
        <extracomment>settings-no-file</extracomment>
        <translation>/etc/warmboot.conf ist keine eigene Datei (sondern ein Link oder ein Verzeichnis), daher geht jeder Neustart über die Firmware; verschieben Sie es an einen anderen Ort, dann legt „Reparieren“ die Datei dort an.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: follow=fixed needs a line kernel=PATH.</source>
        <extracomment>settings-no-kernel</extracomment>
        <translation>/etc/warmboot.conf: follow=fixed braucht eine Zeile kernel=PFAD.</translation>
    </message>
    <message>
        <source>{path} is missing; Repair puts it back.</source>
        <extracomment>file-of-ours-missing</extracomment>
        <translation>{path} fehlt; „Reparieren“ stellt die Datei wieder her.</translation>
    </message>
    <message>
        <source>{path} was edited; Repair shows the difference and puts it back.</source>
        <extracomment>file-of-ours-edited</extracomment>
        <translation>{path} wurde bearbeitet; „Reparieren“ zeigt den Unterschied und stellt die Datei wieder her.</translation>
    </message>
    <message>
        <source>{path} has other permissions or another owner than installed; Repair puts it back.</source>
        <extracomment>file-permissions</extracomment>
        <translation>{path} hat andere Rechte oder einen anderen Eigentümer als bei der Installation; „Reparieren“ bringt das in Ordnung.</translation>
    </message>
    <message>
        <source>{path} is a link, and who can change where it leads decides what root runs at a reboot; remove the link, and Repair puts the folder there.</source>
        <extracomment>folder-linked</extracomment>
        <translation>{path} ist ein Link, und wer ändern kann, wohin er führt, bestimmt, was root bei einem Neustart ausführt; entfernen Sie den Link, dann legt „Reparieren“ dort das Verzeichnis an.</translation>
    </message>
    <message>
        <source>{path} can be changed by others than root, and what it says is done by root; Repair puts it right.</source>
        <extracomment>file-open</extracomment>
        <translation>{path} kann von anderen als root geändert werden, und was darin steht, führt root aus; „Reparieren“ bringt das in Ordnung.</translation>
    </message>
    <message>
        <source>{path} belongs to somebody else than root, or others may write to it; chown root:root and chmod 755 it.</source>
        <extracomment>state-folder-open</extracomment>
        <translation>{path} gehört jemand anderem als root, oder andere dürfen dort schreiben; führen Sie chown root:root und chmod 755 darauf aus.</translation>
    </message>
    <message>
        <source>{path} is no folder, and Warmboot keeps its records there; move it away.</source>
        <extracomment>state-folder-odd</extracomment>
        <translation>{path} ist kein Verzeichnis, und Warmboot legt dort seine Aufzeichnungen ab; verschieben Sie die Datei an einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} is not wanted by the settings any more; Repair removes it.</source>
        <extracomment>file-left-over</extracomment>
        <translation>{path} wird nach den Einstellungen nicht mehr gebraucht; „Reparieren“ entfernt die Datei.</translation>
    </message>
    <message>
        <source>watchdog: somebody types a passphrase for {disk} at boot (/etc/crypttab), and the watchdog would reset the machine meanwhile; unlock it by a key file or the TPM, or leave the watchdog out.</source>
        <extracomment>watchdog-passphrase</extracomment>
        <translation>watchdog: Beim Systemstart tippt jemand eine Passphrase für {disk} ein (/etc/crypttab), und währenddessen würde der Watchdog den Rechner zurücksetzen; entsperren Sie den Datenträger mit einer Schlüsseldatei oder dem TPM, oder lassen Sie den Watchdog weg.</translation>
    </message>
    <message>
        <source>This machine shows no hardware watchdog (/sys/class/watchdog has none); load its driver first (iTCO_wdt, sp5100_tco, i6300esb, ipmi_watchdog).</source>
        <extracomment>watchdog-none</extracomment>
        <translation>Dieser Rechner zeigt keinen Hardware-Watchdog (/sys/class/watchdog ist leer); laden Sie zuerst dessen Treiber (iTCO_wdt, sp5100_tco, i6300esb, ipmi_watchdog).</translation>
    </message>
    <message>
        <source>There is a hardware watchdog ({device}), and nothing makes it watch over a kexec; the page Safety sets it up.</source>
        <extracomment>watchdog-not-set-up</extracomment>
        <translation>Es gibt einen Hardware-Watchdog ({device}), aber nichts lässt ihn einen Kexec überwachen; auf der Seite „Absicherung“ lässt er sich einrichten.</translation>
    </message>
    <message>
        <source>The watchdog does not watch over a kexec before one ordinary reboot through the firmware: systemd and the driver read their settings when they start.</source>
        <extracomment>watchdog-after-reboot</extracomment>
        <translation>Der Watchdog überwacht einen Kexec erst nach einem gewöhnlichen Neustart über die Firmware: systemd und der Treiber lesen ihre Einstellungen beim Start.</translation>
    </message>
    <message>
        <source>The initrd here checks the root file system ({device}) before anything serves the watchdog: a full check of it that takes longer than {seconds} s is cut off by a reset. tune2fs -l {device} tells whether full checks by count or by time are on; tune2fs -c 0 -i 0 {device} ends them.</source>
        <extracomment>warning-watchdog-fsck</extracomment>
        <translation>Hier prüft die Initrd das Root-Dateisystem ({device}), bevor etwas den Watchdog bedient: Dauert eine vollständige Prüfung länger als {seconds} s, bricht ein Zurücksetzen sie ab. tune2fs -l {device} zeigt, ob vollständige Prüfungen nach Anzahl oder Zeit eingeschaltet sind; tune2fs -c 0 -i 0 {device} schaltet sie ab.</translation>
    </message>
    <message>
        <source>The watchdog&apos;s driver was loaded before it could be told to go on at a kexec; put watchdog.stop_on_reboot=0 on the boot loader&apos;s command line (or make the initrd anew) and reboot through the firmware.</source>
        <extracomment>watchdog-driver-early</extracomment>
        <translation>Der Treiber des Watchdogs wurde geladen, bevor ihm gesagt werden konnte, dass er bei einem Kexec weiterlaufen soll; setzen Sie watchdog.stop_on_reboot=0 auf die Befehlszeile des Bootloaders (oder erzeugen Sie die Initrd neu) und starten Sie über die Firmware neu.</translation>
    </message>
    <message>
        <source>{path} is there, but it is not from Warmboot; move it away first.</source>
        <extracomment>file-not-ours</extracomment>
        <translation>{path} ist vorhanden, stammt aber nicht von Warmboot; verschieben Sie es zuerst an einen anderen Ort.</translation>
    </message>
    <message>
        <source>{unit} does not run its hook: a drop-in of somebody else overrides it; systemctl cat {unit} shows which.</source>
        <extracomment>unit-overridden</extracomment>
        <translation>{unit} führt ihren Hook nicht aus: Ein fremdes Drop-in setzt ihn außer Kraft; systemctl cat {unit} zeigt, welches.</translation>
    </message>
    <message>
        <source>{path} is not in effect: another drop-in of systemd-reboot.service overrides it; systemctl cat systemd-reboot.service shows which.</source>
        <extracomment>drop-in-not-in-effect</extracomment>
        <translation>{path} ist nicht wirksam: Ein anderes Drop-in von systemd-reboot.service setzt es außer Kraft; systemctl cat systemd-reboot.service zeigt, welches.</translation>
    </message>
    <message>
        <source>{path} is still in effect.</source>
        <extracomment>drop-in-still-there</extracomment>
        <translation>{path} ist noch wirksam.</translation>
    </message>
    <message>
        <source>{unit}: {property} is {found}, and should be {wanted}.</source>
        <extracomment>unit-not-as-wanted</extracomment>
        <translation>{unit}: {property} ist {found}, sollte aber {wanted} sein.</translation>
    </message>
    <message>
        <source>A change was interrupted; the next change first rolls it back.</source>
        <extracomment>change-interrupted</extracomment>
        <translation>Eine Änderung wurde unterbrochen; die nächste Änderung nimmt sie zuerst zurück.</translation>
    </message>
    <message>
        <source>A change was interrupted half-way, so that no plan can be made; Undo rolls it back.</source>
        <extracomment>plan-interrupted</extracomment>
        <translation>Eine Änderung wurde auf halbem Weg unterbrochen, daher lässt sich kein Plan erstellen; „Rückgängig“ nimmt sie zurück.</translation>
    </message>
    <message>
        <source>{path} is damaged or was edited, so that undo cannot rely on it; move it away and try again.</source>
        <extracomment>undo-record-damaged</extracomment>
        <translation>{path} ist beschädigt oder wurde bearbeitet, sodass sich das Rückgängigmachen nicht darauf verlassen kann; verschieben Sie die Datei an einen anderen Ort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} was edited since, and that would be lost; move it away (that keeps it) and try again.</source>
        <extracomment>edited-since</extracomment>
        <translation>{path} wurde seitdem bearbeitet, und das ginge verloren; verschieben Sie die Datei an einen anderen Ort (so bleibt sie erhalten) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} has got other permissions or another owner since, and that would be lost; chown {owner} and chmod {mode} it and try again.</source>
        <extracomment>permissions-since</extracomment>
        <translation>{path} hat seitdem andere Rechte oder einen anderen Eigentümer bekommen, und das ginge verloren; führen Sie chown {owner} und chmod {mode} darauf aus und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The machine has changed since the plan was made; nothing was done. Look at the new plan and apply that.</source>
        <extracomment>stale</extracomment>
        <translation>Der Rechner hat sich geändert, seit der Plan erstellt wurde; es wurde nichts getan. Sehen Sie sich den neuen Plan an und wenden Sie diesen an.</translation>
    </message>
    <message>
        <source>This boot needs no confirmation: nothing would take it back.</source>
        <extracomment>nothing-to-confirm</extracomment>
        <translation>Dieser Systemstart braucht keine Bestätigung: Nichts würde ihn zurücknehmen.</translation>
    </message>
    <message>
        <source>This boot is confirmed, and is not taken back.</source>
        <extracomment>confirmed</extracomment>
        <translation>Dieser Systemstart ist bestätigt und wird nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>A reboot through the firmware needs no confirmation; leave --confirm out, or reboot --via kexec.</source>
        <extracomment>confirm-needs-kexec</extracomment>
        <translation>Ein Neustart über die Firmware braucht keine Bestätigung; lassen Sie --confirm weg, oder verwenden Sie reboot --via kexec.</translation>
    </message>
    <message>
        <source>molly-guard ({script}) did not let the reboot pass.</source>
        <extracomment>molly-guard</extracomment>
        <translation>molly-guard ({script}) hat den Neustart nicht durchgelassen.</translation>
    </message>
    <message>
        <source>--confirm: {value} is not between 1 and 120 minutes.</source>
        <extracomment>confirm-range</extracomment>
        <translation>--confirm: {value} liegt nicht zwischen 1 und 120 Minuten.</translation>
    </message>
    <message>
        <source>There is no change that could be undone.</source>
        <extracomment>nothing-to-undo</extracomment>
        <translation>Es gibt keine Änderung, die sich rückgängig machen ließe.</translation>
    </message>
    <message>
        <source>There is no undone change that could be made again.</source>
        <extracomment>nothing-to-redo</extracomment>
        <translation>Es gibt keine rückgängig gemachte Änderung, die sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>{path} stays, as there is something that is not from Warmboot.</source>
        <extracomment>purge-leaves</extracomment>
        <translation>{path} bleibt, da sich dort etwas befindet, das nicht von Warmboot stammt.</translation>
    </message>
    <message>
        <source>Warmboot is still installed; uninstall it first.</source>
        <extracomment>purge-installed</extracomment>
        <translation>Warmboot ist noch installiert; deinstallieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>The request is longer than {limit} bytes; send a shorter one.</source>
        <extracomment>request-too-long</extracomment>
        <translation>Die Anfrage ist länger als {limit} Bytes; senden Sie eine kürzere.</translation>
    </message>
    <message>
        <source>The request is not one JSON object in UTF-8 on a line of its own.</source>
        <extracomment>request-not-json</extracomment>
        <translation>Die Anfrage ist nicht genau ein JSON-Objekt in UTF-8 auf einer eigenen Zeile.</translation>
    </message>
    <message>
        <source>The request is nested more than {limit} levels deep; docs/protocol.md shows every request.</source>
        <extracomment>request-nested</extracomment>
        <translation>Die Anfrage ist tiefer als {limit} Ebenen verschachtelt; docs/protocol.md zeigt alle Anfragen.</translation>
    </message>
    <message>
        <source>{field}: is there twice; leave one of them out.</source>
        <extracomment>field-doubled</extracomment>
        <translation>{field}: ist doppelt vorhanden; lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>{field}: is missing; docs/protocol.md shows every request with its fields.</source>
        <extracomment>field-missing</extracomment>
        <translation>{field}: fehlt; docs/protocol.md zeigt alle Anfragen mit ihren Feldern.</translation>
    </message>
    <message>
        <source>{field}: does not belong to this request; leave it out, or update the side that answers.</source>
        <extracomment>field-unknown</extracomment>
        <translation>{field}: gehört nicht zu dieser Anfrage; lassen Sie es weg, oder aktualisieren Sie die antwortende Seite.</translation>
    </message>
    <message>
        <source>{field}: should be {wanted}.</source>
        <extracomment>field-type</extracomment>
        <translation>{field}: sollte {wanted} sein.</translation>
    </message>
    <message>
        <source>verb: &quot;{value}&quot; is not known; docs/protocol.md lists the verbs.</source>
        <extracomment>verb-unknown</extracomment>
        <translation>verb: „{value}“ ist nicht bekannt; docs/protocol.md nennt die Verben.</translation>
    </message>
    <message>
        <source>verb: watch needs a conversation that stays open; warmbootctl serve has one.</source>
        <extracomment>watch-alone</extracomment>
        <translation>verb: watch braucht ein Gespräch, das offen bleibt; warmbootctl serve bietet eines.</translation>
    </message>
    <message>
        <source>The other side speaks version {theirs} of the protocol and this side version {ours}; update Warmboot on the other side.</source>
        <extracomment>protocol-older</extracomment>
        <translation>Die Gegenseite spricht Version {theirs} des Protokolls und diese Seite Version {ours}; aktualisieren Sie Warmboot auf der Gegenseite.</translation>
    </message>
    <message>
        <source>The other side speaks version {theirs} of the protocol and this side version {ours}; update Warmboot on this side.</source>
        <extracomment>protocol-newer</extracomment>
        <translation>Die Gegenseite spricht Version {theirs} des Protokolls und diese Seite Version {ours}; aktualisieren Sie Warmboot auf dieser Seite.</translation>
    </message>
    <message>
        <source>The two sides would install different files, as they are of different releases; update Warmboot on the older side, so that both have the same.</source>
        <extracomment>payload-unequal</extracomment>
        <translation>Die beiden Seiten würden verschiedene Dateien installieren, da sie verschiedene Versionen von Warmboot haben; aktualisieren Sie Warmboot auf der älteren Seite, damit beide dieselbe haben.</translation>
    </message>
    <message>
        <source>The engine gave up: {why}. Nothing else is known; try again.</source>
        <extracomment>engine-failed</extracomment>
        <translation>Die Engine hat aufgegeben: {why}. Sonst ist nichts bekannt; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The last line ended before its newline, so that it was not carried out; send it whole.</source>
        <extracomment>request-cut-off</extracomment>
        <translation>Die letzte Zeile endete vor ihrem Zeilenumbruch und wurde daher nicht ausgeführt; senden Sie sie vollständig.</translation>
    </message>
    <message>
        <source>The answer could not be understood; update Warmboot on both sides to the same release.</source>
        <extracomment>answer-unknown</extracomment>
        <translation>Die Antwort war nicht zu verstehen; aktualisieren Sie Warmboot auf beiden Seiten auf dieselbe Version.</translation>
    </message>
    <message>
        <source>It is not Warmboot that answered; look at the detail for what was said instead.</source>
        <extracomment>greeting-unknown</extracomment>
        <translation>Geantwortet hat nicht Warmboot; was stattdessen kam, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The machine is looked at again…</source>
        <extracomment>progress-checking</extracomment>
        <translation>Der Rechner wird noch einmal angesehen…</translation>
    </message>
    <message>
        <source>A change that was interrupted is rolled back…</source>
        <extracomment>progress-recovering</extracomment>
        <translation>Eine unterbrochene Änderung wird zurückgenommen…</translation>
    </message>
    <message>
        <source>The files are written…</source>
        <extracomment>progress-writing</extracomment>
        <translation>Die Dateien werden geschrieben…</translation>
    </message>
    <message>
        <source>systemd reads its units…</source>
        <extracomment>progress-settling</extracomment>
        <translation>systemd liest seine Units ein…</translation>
    </message>
    <message>
        <source>systemd is asked whether everything is in force…</source>
        <extracomment>progress-verifying</extracomment>
        <translation>systemd wird gefragt, ob alles wirksam ist…</translation>
    </message>
    <message>
        <source>It failed; everything is put back…</source>
        <extracomment>progress-rollback</extracomment>
        <translation>Es ist fehlgeschlagen; alles wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>The settings: kernel, command line and mode. Made to be edited by hand too.</source>
        <extracomment>purpose-settings</extracomment>
        <translation>Die Einstellungen: Kernel, Befehlszeile und Modus. Auch zum Bearbeiten von Hand gedacht.</translation>
    </message>
    <message>
        <source>Runs the load hook at a reboot, while /boot is still there.</source>
        <extracomment>purpose-load-unit</extracomment>
        <translation>Führt bei einem Neustart den Lade-Hook aus, solange /boot noch da ist.</translation>
    </message>
    <message>
        <source>Runs the boot check early at each boot.</source>
        <extracomment>purpose-boot-check-unit</extracomment>
        <translation>Führt früh bei jedem Systemstart die Startprüfung aus.</translation>
    </message>
    <message>
        <source>Makes systemd&apos;s last step of a reboot a kexec if our kernel is loaded, and the firmware otherwise.</source>
        <extracomment>purpose-drop-in</extracomment>
        <translation>Macht bei einem Neustart den letzten Schritt von systemd zum Kexec, wenn unser Kernel geladen ist, und sonst zum Start über die Firmware.</translation>
    </message>
    <message>
        <source>Switches the load unit on at each boot.</source>
        <extracomment>purpose-enable-load</extracomment>
        <translation>Schaltet die Lade-Unit bei jedem Systemstart ein.</translation>
    </message>
    <message>
        <source>Switches the boot check on at each boot.</source>
        <extracomment>purpose-enable-boot-check</extracomment>
        <translation>Schaltet die Startprüfung bei jedem Systemstart ein.</translation>
    </message>
    <message>
        <source>Decides at a reboot whether it may be a kexec, and loads the kernel.</source>
        <extracomment>purpose-load-hook</extracomment>
        <translation>Entscheidet bei einem Neustart, ob er ein Kexec sein darf, und lädt den Kernel.</translation>
    </message>
    <message>
        <source>Marks the jump on the disk and makes it, when all file systems are closed.</source>
        <extracomment>purpose-exec-hook</extracomment>
        <translation>Markiert den Sprung auf dem Datenträger und führt ihn aus, wenn alle Dateisysteme geschlossen sind.</translation>
    </message>
    <message>
        <source>Judges how the last reboot went; suspends kexec after a failure.</source>
        <extracomment>purpose-boot-check-hook</extracomment>
        <translation>Beurteilt, wie der letzte Neustart verlief; setzt kexec nach einem Fehlschlag aus.</translation>
    </message>
    <message>
        <source>What the hooks share: the settings, the mark, the history.</source>
        <extracomment>purpose-common</extracomment>
        <translation>Was die Hooks gemeinsam haben: die Einstellungen, die Markierung, den Verlauf.</translation>
    </message>
    <message>
        <source>Builds the command line of the next kernel.</source>
        <extracomment>purpose-cmdline</extracomment>
        <translation>Baut die Befehlszeile des nächsten Kernels.</translation>
    </message>
    <message>
        <source>Finds the kernel and its initrds.</source>
        <extracomment>purpose-kernel</extracomment>
        <translation>Findet den Kernel und seine Initrds.</translation>
    </message>
    <message>
        <source>Keeps the circumstances of a kexec that failed, and tells of it at login.</source>
        <extracomment>purpose-evidence</extracomment>
        <translation>Bewahrt die Umstände eines fehlgeschlagenen Kexec auf und weist bei der Anmeldung darauf hin.</translation>
    </message>
    <message>
        <source>Waits until a boot by kexec is up, and takes it back when it is not.</source>
        <extracomment>purpose-health</extracomment>
        <translation>Wartet, bis das System nach einem Kexec hochgefahren ist, und nimmt den Systemstart andernfalls zurück.</translation>
    </message>
    <message>
        <source>Cuts a shutdown off that hangs.</source>
        <extracomment>purpose-deadline</extracomment>
        <translation>Bricht ein Herunterfahren ab, das hängt.</translation>
    </message>
    <message>
        <source>Lets systemd serve the hardware watchdog, also across a kexec.</source>
        <extracomment>purpose-watchdog</extracomment>
        <translation>Lässt systemd den Hardware-Watchdog bedienen, auch über einen Kexec hinweg.</translation>
    </message>
    <message>
        <source>Loads the driver of the hardware watchdog at boot.</source>
        <extracomment>purpose-watchdog-driver</extracomment>
        <translation>Lädt beim Systemstart den Treiber des Hardware-Watchdogs.</translation>
    </message>
    <message>
        <source>Keeps the watchdog&apos;s driver from stopping it before a kexec.</source>
        <extracomment>purpose-watchdog-module</extracomment>
        <translation>Hindert den Treiber des Watchdogs daran, ihn vor einem Kexec anzuhalten.</translation>
    </message>
    <message>
        <source>Knows what only the firmware can do, and then leaves the reboot to it.</source>
        <extracomment>purpose-obstacles</extracomment>
        <translation>Weiß, was nur die Firmware kann, und überlässt ihr dann den Neustart.</translation>
    </message>
    <message>
        <source>A command for one reboot through the firmware: normal-reboot.</source>
        <extracomment>purpose-normal-reboot</extracomment>
        <translation>Ein Befehl für einen einzelnen Neustart über die Firmware: normal-reboot.</translation>
    </message>
    <message>
        <source>Holds files of Warmboot.</source>
        <extracomment>purpose-folder</extracomment>
        <translation>Enthält Dateien von Warmboot.</translation>
    </message>
    <message>
        <source>Belongs to somebody else&apos;s kexec set-up.</source>
        <extracomment>purpose-foreign</extracomment>
        <translation>Gehört zu einer fremden Kexec-Einrichtung.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <extracomment>cannot-read</extracomment>
        <translation>{path} lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <extracomment>cannot-write
----------
export-unwritable</extracomment>
        <translation>{path} lässt sich nicht schreiben: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; should it be immutable (lsattr shows it), chattr -i makes it writable again.</source>
        <extracomment>not-permitted</extracomment>
        <translation>{path} lässt sich nicht schreiben: {why}; ist die Datei unveränderlich gesetzt (lsattr zeigt es), macht chattr -i sie wieder beschreibbar.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; mount that file system writable and try again.</source>
        <extracomment>read-only</extracomment>
        <translation>{path} lässt sich nicht schreiben: {why}; hängen Sie dieses Dateisystem beschreibbar ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; free some space on that file system and try again.</source>
        <extracomment>disk-full</extracomment>
        <translation>{path} lässt sich nicht schreiben: {why}; schaffen Sie auf diesem Dateisystem Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}.</source>
        <extracomment>cannot-remove</extracomment>
        <translation>{path} lässt sich nicht entfernen: {why}.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be opened: {why}; make it, or mount what belongs there, and try again.</source>
        <extracomment>cannot-open-folder</extracomment>
        <translation>Das Verzeichnis {path} lässt sich nicht öffnen: {why}; legen Sie es an, oder hängen Sie ein, was dorthin gehört, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{path} is larger than any file that Warmboot knows; move it away first.</source>
        <extracomment>file-too-large</extracomment>
        <translation>{path} ist größer als jede Datei, die Warmboot kennt; verschieben Sie es zuerst an einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} could not be run: {why}.</source>
        <extracomment>program-not-run</extracomment>
        <translation>{path} ließ sich nicht ausführen: {why}.</translation>
    </message>
    <message>
        <source>{path} did not end within {seconds} s.</source>
        <extracomment>program-too-slow</extracomment>
        <translation>{path} war nach {seconds} s noch nicht fertig.</translation>
    </message>
    <message>
        <source>{command} failed.</source>
        <extracomment>command-failed</extracomment>
        <translation>{command} ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Nothing to do: the machine is as wished.</source>
        <extracomment>plan-nothing</extracomment>
        <translation>Nichts zu tun: Der Rechner ist wie gewünscht.</translation>
    </message>
    <message>
        <source>The files of Warmboot are put on this machine.</source>
        <extracomment>plan-install</extracomment>
        <translation>Die Dateien von Warmboot werden auf diesem Rechner angelegt.</translation>
    </message>
    <message>
        <source>The files of Warmboot are put back as they should be.</source>
        <extracomment>plan-repair</extracomment>
        <translation>Die Dateien von Warmboot werden so wiederhergestellt, wie sie sein sollen.</translation>
    </message>
    <message>
        <source>The reboot mode changes from {from} to {to}.</source>
        <extracomment>plan-mode</extracomment>
        <translation>Der Neustartmodus wechselt von {from} zu {to}.</translation>
    </message>
    <message>
        <source>The kernel changes. Before: {from}. From now on: {to}.</source>
        <extracomment>plan-kernel</extracomment>
        <translation>Der Kernel ändert sich. Bisher: {from}. Von nun an: {to}.</translation>
    </message>
    <message>
        <source>The command line changes. Before: {from}. From now on: {to}.</source>
        <extracomment>plan-flags</extracomment>
        <translation>Die Kernel-Befehlszeile ändert sich. Bisher: {from}. Von nun an: {to}.</translation>
    </message>
    <message>
        <source>/boot is an automount; it will be mounted from {device} at a reboot.</source>
        <extracomment>plan-boot-device</extracomment>
        <translation>/boot ist ein Automount; bei einem Neustart wird es von {device} eingehängt.</translation>
    </message>
    <message>
        <source>A boot by kexec counts as healthy once these are active: {units}.</source>
        <extracomment>plan-healthy</extracomment>
        <translation>Ein Systemstart über kexec gilt als gesund, sobald diese aktiv sind: {units}.</translation>
    </message>
    <message>
        <source>A boot by kexec counts as healthy by what Warmboot looks at anyway, no unit besides.</source>
        <extracomment>plan-healthy-none</extracomment>
        <translation>Ein Systemstart über kexec gilt nach dem als gesund, was Warmboot ohnehin prüft, ohne weitere Units.</translation>
    </message>
    <message>
        <source>A shutdown that hangs is cut off after {value} min, and goes through the firmware.</source>
        <extracomment>plan-deadline</extracomment>
        <translation>Ein Herunterfahren, das hängt, wird nach {value} min abgebrochen und geht dann über die Firmware.</translation>
    </message>
    <message>
        <source>A shutdown that hangs is cut off by systemd&apos;s own limit, half an hour as a rule.</source>
        <extracomment>plan-deadline-none</extracomment>
        <translation>Ein Herunterfahren, das hängt, wird durch die Zeitgrenze von systemd abgebrochen, in der Regel nach einer halben Stunde.</translation>
    </message>
    <message>
        <source>The hardware watchdog is set up to reset a machine that hangs, and gives a kexec {value} s; after one reboot through the firmware.</source>
        <extracomment>plan-watchdog</extracomment>
        <translation>Der Hardware-Watchdog wird eingerichtet: Er setzt einen Rechner zurück, der hängt, und lässt einem Kexec {value} s; wirksam nach einem Neustart über die Firmware.</translation>
    </message>
    <message>
        <source>Its driver, {driver}, is loaded at each boot, which nothing else does.</source>
        <extracomment>plan-watchdog-driver</extracomment>
        <translation>Sein Treiber, {driver}, wird bei jedem Systemstart geladen, da das sonst nichts tut.</translation>
    </message>
    <message>
        <source>The hardware watchdog is no longer set up by Warmboot, from the next reboot on.</source>
        <extracomment>plan-watchdog-none</extracomment>
        <translation>Der Hardware-Watchdog wird ab dem nächsten Neustart nicht mehr von Warmboot eingerichtet.</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into {path}.</source>
        <extracomment>plan-next-kexec-at</extracomment>
        <translation>Gewöhnliche Neustarts gehen über kexec und starten {path}.</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into {path} (now {resolved}).</source>
        <extracomment>plan-next-kexec</extracomment>
        <translation>Gewöhnliche Neustarts gehen über kexec und starten {path} (derzeit {resolved}).</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into what the boot loader starts by default then.</source>
        <extracomment>plan-next-kexec-loader</extracomment>
        <translation>Gewöhnliche Neustarts gehen über kexec und starten, was der Bootloader dann standardmäßig startet.</translation>
    </message>
    <message>
        <source>The hand-made set-up is taken over: its files go, and what they say of kernel and command line becomes the settings.</source>
        <extracomment>plan-adopt</extracomment>
        <translation>Die von Hand angelegte Einrichtung wird übernommen: Ihre Dateien werden entfernt, und was darin zu Kernel und Befehlszeile steht, wird zu den Einstellungen.</translation>
    </message>
    <message>
        <source>{path} is removed; undo puts it back.</source>
        <extracomment>plan-adopt-file</extracomment>
        <translation>{path} wird entfernt; „Rückgängig“ stellt die Datei wieder her.</translation>
    </message>
    <message>
        <source>{path} becomes Warmboot&apos;s, which reboots through the firmware once; undo puts the old one back.</source>
        <extracomment>plan-adopt-normal-reboot</extracomment>
        <translation>{path} wird durch das von Warmboot ersetzt, das einmal über die Firmware neu startet; „Rückgängig“ stellt das alte wieder her.</translation>
    </message>
    <message>
        <source>Take over the hand-made kexec set-up (via {mode})</source>
        <extracomment>what-adopt</extracomment>
        <translation>Von Hand angelegte Kexec-Einrichtung übernehmen (über {mode})</translation>
    </message>
    <message>
        <source>Its command line: {cmdline}</source>
        <extracomment>plan-cmdline</extracomment>
        <translation>Seine Befehlszeile: {cmdline}</translation>
    </message>
    <message>
        <source>Ordinary reboots go through the firmware.</source>
        <extracomment>plan-next-bios</extracomment>
        <translation>Gewöhnliche Neustarts gehen über die Firmware.</translation>
    </message>
    <message>
        <source>Everything that Warmboot put on this machine is removed; its history, and what undo needs, stay in /var/lib/warmboot.</source>
        <extracomment>plan-uninstall</extracomment>
        <translation>Alles, was Warmboot auf diesem Rechner angelegt hat, wird entfernt; der Verlauf und was zum Rückgängigmachen nötig ist, bleiben in /var/lib/warmboot.</translation>
    </message>
    <message>
        <source>The files below are put back as they were.</source>
        <extracomment>plan-files-back</extracomment>
        <translation>Die Dateien unten werden so wiederhergestellt, wie sie waren.</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec again.</source>
        <extracomment>plan-next-kexec-again</extracomment>
        <translation>Gewöhnliche Neustarts gehen wieder über kexec.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is put back as Warmboot last wrote it; the reboot mode is {mode}.</source>
        <extracomment>plan-settings-back</extracomment>
        <translation>/etc/warmboot.conf wird so wiederhergestellt, wie Warmboot es zuletzt geschrieben hat; der Neustartmodus ist {mode}.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is written, with the reboot mode BIOS.</source>
        <extracomment>plan-settings-off</extracomment>
        <translation>/etc/warmboot.conf wird geschrieben, mit dem Neustartmodus BIOS.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf has a line that cannot be understood, and is written anew: what stands in it, and not in the settings here, is lost.</source>
        <extracomment>plan-settings-replaced</extracomment>
        <translation>/etc/warmboot.conf hat eine Zeile, die nicht zu verstehen ist, und wird neu geschrieben: Was darin steht, aber hier nicht in den Einstellungen, geht verloren.</translation>
    </message>
    <message>
        <source>The choice of kexec for the next reboot alone is taken back.</source>
        <extracomment>plan-once-off</extracomment>
        <translation>Die Wahl von kexec nur für den nächsten Neustart wird zurückgenommen.</translation>
    </message>
    <message>
        <source>The next reboot alone still goes via kexec, as somebody asked for; Take back takes that back.</source>
        <extracomment>warning-once-kexec</extracomment>
        <translation>Nur der nächste Neustart geht noch über kexec, wie es jemand angefordert hat; „Zurücknehmen“ hebt das auf.</translation>
    </message>
    <message>
        <source>The reboot mode is BIOS; nothing has to be changed for that.</source>
        <extracomment>plan-off-already</extracomment>
        <translation>Der Neustartmodus ist BIOS; dafür muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>systemd reads its units again.</source>
        <extracomment>plan-reload</extracomment>
        <translation>systemd liest seine Units neu ein.</translation>
    </message>
    <message>
        <source>{unit} is started.</source>
        <extracomment>plan-settle</extracomment>
        <translation>{unit} wird gestartet.</translation>
    </message>
    <message>
        <source>Nothing is rebooted now.</source>
        <extracomment>plan-not-rebooted</extracomment>
        <translation>Jetzt wird nichts neu gestartet.</translation>
    </message>
    <message>
        <source>Nothing is rebooted now, and Undo takes it back.</source>
        <extracomment>plan-no-reboot</extracomment>
        <translation>Jetzt wird nichts neu gestartet, und „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Install Warmboot (via {mode})</source>
        <extracomment>what-install</extracomment>
        <translation>Warmboot installieren (über {mode})</translation>
    </message>
    <message>
        <source>Change the reboot mode from {from} to {to}</source>
        <extracomment>what-mode</extracomment>
        <translation>Neustartmodus von {from} auf {to} umstellen</translation>
    </message>
    <message>
        <source>Change the kernel</source>
        <extracomment>what-kernel</extracomment>
        <translation>Kernel ändern</translation>
    </message>
    <message>
        <source>Change the command line</source>
        <extracomment>what-flags</extracomment>
        <translation>Kernel-Befehlszeile ändern</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <extracomment>what-settings</extracomment>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Put the files of Warmboot back in order</source>
        <extracomment>what-repair</extracomment>
        <translation>Dateien von Warmboot wieder in Ordnung bringen</translation>
    </message>
    <message>
        <source>Put the files of Warmboot back in order, and change the reboot mode from {from} to {to}</source>
        <extracomment>what-repair-mode</extracomment>
        <translation>Dateien von Warmboot wieder in Ordnung bringen und Neustartmodus von {from} auf {to} umstellen</translation>
    </message>
    <message>
        <source>Start the units of Warmboot</source>
        <extracomment>what-settle</extracomment>
        <translation>Units von Warmboot starten</translation>
    </message>
    <message>
        <source>Uninstall Warmboot</source>
        <extracomment>what-uninstall</extracomment>
        <translation>Warmboot deinstallieren</translation>
    </message>
    <message>
        <source>It could not be recorded, so that undo does not know of it: {why}</source>
        <extracomment>not-recorded</extracomment>
        <translation>Es ließ sich nicht aufzeichnen, sodass „Rückgängig“ nichts davon weiß: {why}</translation>
    </message>
    <message>
        <source>{why} Nothing was done, as it could not be undone; make room for the record of it first.</source>
        <extracomment>uninstall-not-recorded</extracomment>
        <translation>{why} Es wurde nichts getan, da es sich nicht rückgängig machen ließe; schaffen Sie zuerst Platz für die Aufzeichnung.</translation>
    </message>
    <message>
        <source>{path} stays, as it is not from Warmboot.</source>
        <extracomment>uninstall-leaves</extracomment>
        <translation>{path} bleibt, da es nicht von Warmboot stammt.</translation>
    </message>
    <message>
        <source>{path} stays, as there is something in it that is not from Warmboot.</source>
        <extracomment>uninstall-leaves-folder</extracomment>
        <translation>{path} bleibt, da sich darin etwas befindet, das nicht von Warmboot stammt.</translation>
    </message>
    <message>
        <source>A kernel that was loaded by hand is waiting, and systemd starts it at the next reboot, whatever Warmboot&apos;s mode is; sudo kexec -u unloads it.</source>
        <extracomment>warning-loaded-by-hand</extracomment>
        <translation>Ein von Hand geladener Kernel wartet, und systemd startet ihn beim nächsten Neustart, ganz gleich, welchen Modus Warmboot hat; sudo kexec -u entlädt ihn.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is not on the command line now, so that taking it off changes nothing.</source>
        <extracomment>warning-remove-nothing</extracomment>
        <translation>„{word}“ steht jetzt nicht auf der Befehlszeile, sodass das Entfernen nichts ändert.</translation>
    </message>
    <message>
        <source>Kexec is suspended after a failure; reboots go through the firmware until Resume kexec.</source>
        <extracomment>warning-suspended</extracomment>
        <translation>Kexec ist nach einem Fehlschlag ausgesetzt; Neustarts gehen über die Firmware, bis „Kexec fortsetzen“ gewählt wird.</translation>
    </message>
    <message>
        <source>There is no unit {unit} on this machine now; as long as that is so, every boot by kexec is taken back for it.</source>
        <extracomment>warning-healthy-unknown</extracomment>
        <translation>Auf diesem Rechner gibt es derzeit keine Unit {unit}; solange das so ist, wird ihretwegen jeder Systemstart über kexec zurückgenommen.</translation>
    </message>
    <message>
        <source>The kernel is locked down ({lockdown}): only a signed kernel can be loaded.</source>
        <extracomment>warning-lockdown</extracomment>
        <translation>Der Kernel ist im Lockdown ({lockdown}): Nur ein signierter Kernel lässt sich laden.</translation>
    </message>
    <message>
        <source>Only root can read {path}; whether it can be told what the boot loader starts is checked when the plan is applied.</source>
        <extracomment>warning-loader-private</extracomment>
        <translation>Nur root kann {path} lesen; ob sich feststellen lässt, was der Bootloader startet, wird beim Anwenden des Plans geprüft.</translation>
    </message>
    <message>
        <source>{path} can only be read by root; whether it is a good kernel is checked when the plan is applied.</source>
        <extracomment>warning-kernel-unread</extracomment>
        <translation>Nur root kann {path} lesen; ob es ein brauchbarer Kernel ist, wird beim Anwenden des Plans geprüft.</translation>
    </message>
    <message>
        <source>The chosen kernel {kernel} is not the newest one installed ({newest}).</source>
        <extracomment>warning-not-newest</extracomment>
        <translation>Der gewählte Kernel {kernel} ist nicht der neueste installierte ({newest}).</translation>
    </message>
    <message>
        <source>{path} does not look like an initrd: it is no cpio archive, and not compressed as the kernel knows it.</source>
        <extracomment>warning-initrd-odd</extracomment>
        <translation>{path} sieht nicht nach einer Initrd aus: Es ist kein cpio-Archiv und nicht so komprimiert, wie der Kernel es kennt.</translation>
    </message>
    <message>
        <source>The kernel {path} would be started without an initrd, while {initrd} belongs to it; most kernels find no disks without.</source>
        <extracomment>warning-no-initrd</extracomment>
        <translation>Der Kernel {path} würde ohne Initrd gestartet, obwohl {initrd} zu ihm gehört; ohne sie finden die meisten Kernel keine Datenträger.</translation>
    </message>
    <message>
        <source>The command line would have no root=, and that of this boot has; the kernel would not find its root file system.</source>
        <extracomment>warning-no-root</extracomment>
        <translation>Die Befehlszeile hätte kein root=, die dieses Systemstarts hat eines; der Kernel fände sein Root-Dateisystem nicht.</translation>
    </message>
    <message>
        <source>The command line has more than one root=; the kernel takes the last, {word}. --remove root takes that of the boot loader off.</source>
        <extracomment>warning-root-twice</extracomment>
        <translation>Die Befehlszeile hat mehr als ein root=; der Kernel nimmt das letzte, {word}. --remove root entfernt das des Bootloaders.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; on the command line of this boot is not carried on, as it looks typed for once; --add keeps it.</source>
        <extracomment>warning-one-boot-word</extracomment>
        <translation>„{word}“ auf der Befehlszeile dieses Systemstarts wird nicht weitergeführt, da es wie einmalig eingetippt aussieht; --add behält es bei.</translation>
    </message>
    <message>
        <source>A scheduled shutdown of another machine is cancelled there: shutdown -c.</source>
        <extracomment>cancel-there</extracomment>
        <translation>Das geplante Herunterfahren eines anderen Rechners wird dort abgebrochen: shutdown -c.</translation>
    </message>
    <message>
        <source>The kernel takes no further kernel for a kexec until its next boot (sysctl kernel.kexec_load_limit_reboot is 0); remove that setting from /etc/sysctl.d and reboot.</source>
        <extracomment>load-limit-none</extracomment>
        <translation>Der Kernel nimmt bis zu seinem nächsten Start keinen weiteren Kernel für einen Kexec an (sysctl kernel.kexec_load_limit_reboot ist 0); entfernen Sie diese Einstellung aus /etc/sysctl.d und starten Sie neu.</translation>
    </message>
    <message>
        <source>How many more kernels may be loaded for a kexec until the next boot is limited to {count} (sysctl kernel.kexec_load_limit_reboot), and loading one to try it counts as well; remove that setting from /etc/sysctl.d.</source>
        <extracomment>load-limit-some</extracomment>
        <translation>Wie viele Kernel bis zum nächsten Systemstart noch für einen Kexec geladen werden dürfen, ist auf {count} begrenzt (sysctl kernel.kexec_load_limit_reboot), und auch ein probeweises Laden zählt; entfernen Sie diese Einstellung aus /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Secure Boot is on. Where the kernel insists on signatures, it takes only a kernel that is signed with a key that it knows; use the kernels of the distribution.</source>
        <extracomment>secure-boot-on</extracomment>
        <translation>Secure Boot ist eingeschaltet. Wo der Kernel auf Signaturen besteht, nimmt er nur einen Kernel an, der mit einem ihm bekannten Schlüssel signiert ist; verwenden Sie die Kernel der Distribution.</translation>
    </message>
    <message>
        <source>{path} carries no signature, and Secure Boot is on. If the kernel insists on signatures, kexec refuses it; choose a signed kernel.</source>
        <extracomment>signature-missing</extracomment>
        <translation>{path} trägt keine Signatur, und Secure Boot ist eingeschaltet. Besteht der Kernel auf Signaturen, lehnt kexec ihn ab; wählen Sie einen signierten Kernel.</translation>
    </message>
    <message>
        <source>{path} can only be read by root, so that nobody else can tell whether it is signed.</source>
        <extracomment>signature-unread</extracomment>
        <translation>Nur root kann {path} lesen, sodass niemand sonst feststellen kann, ob es signiert ist.</translation>
    </message>
    <message>
        <source>{path} can only be read by root, so that nobody else can tell whether it is a good initrd.</source>
        <extracomment>initrd-unread</extracomment>
        <translation>Nur root kann {path} lesen, sodass niemand sonst feststellen kann, ob es eine brauchbare Initrd ist.</translation>
    </message>
    <message>
        <source>{path} holds microcode of processors and nothing else, and no other initrd would be loaded; name the initrd of the kernel as well.</source>
        <extracomment>initrd-microcode</extracomment>
        <translation>{path} enthält nur Mikrocode für Prozessoren, und eine andere Initrd würde nicht geladen; geben Sie auch die Initrd des Kernels an.</translation>
    </message>
    <message>
        <source>/lib/modules/{version} holds no modules, so that the kernel {path} would find few of its drivers; install its modules, or choose another kernel.</source>
        <extracomment>modules-missing</extracomment>
        <translation>/lib/modules/{version} enthält keine Module, sodass der Kernel {path} nur wenige seiner Treiber fände; installieren Sie seine Module, oder wählen Sie einen anderen Kernel.</translation>
    </message>
    <message>
        <source>The version of the kernel {path} cannot be told, and so not whether its modules are installed.</source>
        <extracomment>modules-unknown</extracomment>
        <translation>Die Version des Kernels {path} lässt sich nicht feststellen und daher auch nicht, ob seine Module installiert sind.</translation>
    </message>
    <message>
        <source>/boot is in /etc/fstab but not mounted, so that not the files of the last update would be loaded; mount /boot.</source>
        <extracomment>boot-not-mounted</extracomment>
        <translation>/boot steht in /etc/fstab, ist aber nicht eingehängt, sodass nicht die Dateien des letzten Updates geladen würden; hängen Sie /boot ein.</translation>
    </message>
    <message>
        <source>/boot is an automount, and from where it is mounted cannot be told, so that a kernel there may be out of reach at a reboot; name the device in /etc/fstab.</source>
        <extracomment>boot-automount-unknown</extracomment>
        <translation>/boot ist ein Automount, und wovon es eingehängt wird, lässt sich nicht feststellen, sodass ein Kernel dort bei einem Neustart unerreichbar sein kann; geben Sie das Gerät in /etc/fstab an.</translation>
    </message>
    <message>
        <source>/boot is mounted from {device} when it is needed, and the settings do not say so, so that a kernel there may be out of reach at a reboot.</source>
        <extracomment>boot-device-other</extracomment>
        <translation>/boot wird bei Bedarf von {device} eingehängt, was aber nicht in den Einstellungen steht, sodass ein Kernel dort bei einem Neustart unerreichbar sein kann.</translation>
    </message>
    <message>
        <source>{path} lets the TPM unlock {volume} (tpm2-device=), and it may refuse after a kexec. Keep a passphrase at hand, or leave reboots to the firmware.</source>
        <extracomment>tpm-crypttab</extracomment>
        <translation>{path} lässt {volume} vom TPM entsperren (tpm2-device=), und das kann sich nach einem Kexec weigern. Halten Sie eine Passphrase bereit, oder überlassen Sie Neustarts der Firmware.</translation>
    </message>
    <message>
        <source>The command line lets the TPM unlock a disk (tpm2-device=), and it may refuse after a kexec. Keep a passphrase at hand, or leave reboots to the firmware.</source>
        <extracomment>tpm-cmdline</extracomment>
        <translation>Die Kernel-Befehlszeile lässt einen Datenträger vom TPM entsperren (tpm2-device=), und das kann sich nach einem Kexec weigern. Halten Sie eine Passphrase bereit, oder überlassen Sie Neustarts der Firmware.</translation>
    </message>
    <message>
        <source>Clevis is set up and there is an encrypted disk. If it is the TPM that unlocks it, it may refuse after a kexec; keep a passphrase at hand.</source>
        <extracomment>tpm-clevis</extracomment>
        <translation>Clevis ist eingerichtet, und es gibt einen verschlüsselten Datenträger. Falls ihn das TPM entsperrt, kann es sich nach einem Kexec weigern; halten Sie eine Passphrase bereit.</translation>
    </message>
    <message>
        <source>A changed setting of the firmware ({what}) waits for a reboot, and only one through the firmware makes it take effect.</source>
        <extracomment>firmware-settings</extracomment>
        <translation>Eine geänderte Einstellung der Firmware ({what}) wartet auf einen Neustart, und nur einer über die Firmware macht sie wirksam.</translation>
    </message>
    <message>
        <source>This is a virtual machine ({what}), whose firmware takes next to no time: kexec gains little here.</source>
        <extracomment>virtual-machine</extracomment>
        <translation>Dies ist eine virtuelle Maschine ({what}), deren Firmware kaum Zeit braucht: Kexec bringt hier wenig.</translation>
    </message>
    <message>
        <source>This is a virtual machine of {what}, where kexec is known to hang; leave reboots to the firmware.</source>
        <extracomment>virtual-machine-bad</extracomment>
        <translation>Dies ist eine virtuelle Maschine unter {what}, wo kexec bekanntermaßen hängen bleibt; überlassen Sie Neustarts der Firmware.</translation>
    </message>
    <message>
        <source>The driver {driver} is in use. {text}</source>
        <extracomment>hardware-driver</extracomment>
        <translation>Der Treiber {driver} ist in Gebrauch. {text}</translation>
    </message>
    <message>
        <source>This machine is a {machine}. {text}</source>
        <extracomment>hardware-machine</extracomment>
        <translation>Dieser Rechner ist ein {machine}. {text}</translation>
    </message>
    <message>
        <source>{path} cannot be read; what it says of hardware does not count.</source>
        <extracomment>hardware-unreadable</extracomment>
        <translation>{path} lässt sich nicht lesen; was darin über Hardware steht, zählt nicht.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is neither key=value nor a section, and does not count; docs/hardware.md shows the form.</source>
        <extracomment>hardware-line</extracomment>
        <translation>{path}, Zeile {line}: „{text}“ ist weder Schlüssel=Wert noch ein Abschnitt und zählt nicht; docs/hardware.md zeigt die Form.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is not [driver NAME], [vendor TEXT], [product TEXT] or [board TEXT]; the section does not count.</source>
        <extracomment>hardware-section</extracomment>
        <translation>{path}, Zeile {line}: „{text}“ ist nicht [driver NAME], [vendor TEXT], [product TEXT] oder [board TEXT]; der Abschnitt zählt nicht.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; stands before the first section, and does not count.</source>
        <extracomment>hardware-outside</extracomment>
        <translation>{path}, Zeile {line}: „{text}“ steht vor dem ersten Abschnitt und zählt nicht.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {key}= is not known, and the section does not count; docs/hardware.md has the keys.</source>
        <extracomment>hardware-key</extracomment>
        <translation>{path}, Zeile {line}: {key}= ist nicht bekannt, und der Abschnitt zählt nicht; docs/hardware.md nennt die Schlüssel.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is no {key}, and the section does not count; {wanted} would be one.</source>
        <extracomment>hardware-value</extracomment>
        <translation>{path}, Zeile {line}: „{text}“ passt nicht zu {key}, und der Abschnitt zählt nicht; {wanted} würde passen.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {key}= is there twice in a section, which does not count.</source>
        <extracomment>hardware-twice</extracomment>
        <translation>{path}, Zeile {line}: {key}= steht doppelt in einem Abschnitt, der daher nicht zählt.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the section lacks {key}=, and does not count.</source>
        <extracomment>hardware-incomplete</extracomment>
        <translation>{path}, Zeile {line}: Dem Abschnitt fehlt {key}=, und er zählt nicht.</translation>
    </message>
    <message>
        <source>kexec does not load {path}: {why}</source>
        <extracomment>load-failed</extracomment>
        <translation>kexec lädt {path} nicht: {why}</translation>
    </message>
    <message>
        <source>{path} was loaded to try it, and cannot be unloaded ({why}); systemd may start it at the next reboot. kexec -u tells why.</source>
        <extracomment>load-left</extracomment>
        <translation>{path} wurde probeweise geladen und lässt sich nicht entladen ({why}); systemd könnte es beim nächsten Neustart starten. kexec -u zeigt den Grund.</translation>
    </message>
    <message>
        <source>Loading was not tried: {why}</source>
        <extracomment>load-not-tried</extracomment>
        <translation>Das Laden wurde nicht probiert: {why}</translation>
    </message>
    <message>
        <source>how many kernels may be loaded is limited (sysctl kernel.kexec_load_limit_reboot)</source>
        <extracomment>try-limit</extracomment>
        <translation>wie viele Kernel geladen werden dürfen, ist begrenzt (sysctl kernel.kexec_load_limit_reboot)</translation>
    </message>
    <message>
        <source>{path} is not the root folder of the running machine</source>
        <extracomment>try-other-root</extracomment>
        <translation>{path} ist nicht das Wurzelverzeichnis des laufenden Rechners</translation>
    </message>
    <message>
        <source>The boot loader starts {theirs} by default, and a kexec would start {ours}: a reboot through the firmware ends elsewhere than one by kexec.</source>
        <extracomment>loader-other</extracomment>
        <translation>Der Bootloader startet standardmäßig {theirs}, und ein Kexec würde {ours} starten: Ein Neustart über die Firmware endet woanders als einer über kexec.</translation>
    </message>
    <message>
        <source>The boot loader&apos;s command line is another by now ({line}), and by kexec the one of this boot is carried on; reboot once via BIOS for it.</source>
        <extracomment>loader-cmdline-newer</extracomment>
        <translation>Die Befehlszeile des Bootloaders ist inzwischen eine andere ({line}), und über kexec wird die dieses Systemstarts weitergeführt; starten Sie dafür einmal über BIOS neu.</translation>
    </message>
    <message>
        <source>Programs that run with libraries that have been replaced since they were started ({count}): {names}. A soft reboot starts all of them anew, any other reboot too.</source>
        <extracomment>libraries-old</extracomment>
        <translation>Programme, die mit Bibliotheken laufen, die seit ihrem Start ersetzt wurden ({count}): {names}. Ein Soft-Reboot startet sie alle neu, jeder andere Neustart auch.</translation>
    </message>
    <message>
        <source>Only root can see which programs run with libraries that have been replaced.</source>
        <extracomment>libraries-unread</extracomment>
        <translation>Welche Programme mit ersetzten Bibliotheken laufen, kann nur root sehen.</translation>
    </message>
    <message>
        <source>Warmboot hooks into the way systemd shuts the machine down.</source>
        <extracomment>why-systemd</extracomment>
        <translation>Warmboot klinkt sich in die Art ein, wie systemd den Rechner herunterfährt.</translation>
    </message>
    <message>
        <source>This program hands the next kernel to the running one.</source>
        <extracomment>why-kexec-tools</extracomment>
        <translation>Dieses Programm übergibt dem laufenden Kernel den nächsten.</translation>
    </message>
    <message>
        <source>A kernel starts another one only if it was built for it.</source>
        <extracomment>why-kernel-support</extracomment>
        <translation>Ein Kernel startet einen anderen nur, wenn er dafür gebaut wurde.</translation>
    </message>
    <message>
        <source>With this switch the running kernel refuses every kexec until its next boot, whoever asks.</source>
        <extracomment>why-sysctl</extracomment>
        <translation>Mit diesem Schalter lehnt der laufende Kernel bis zu seinem nächsten Start jeden Kexec ab, ganz gleich, wer ihn will.</translation>
    </message>
    <message>
        <source>Once no kernel may be loaded any more, reboots go through the firmware.</source>
        <extracomment>why-load-limit</extracomment>
        <translation>Sobald kein Kernel mehr geladen werden darf, gehen Neustarts über die Firmware.</translation>
    </message>
    <message>
        <source>A kernel that is locked down protects itself from root too, and starts only what is signed.</source>
        <extracomment>why-lockdown</extracomment>
        <translation>Ein Kernel im Lockdown schützt sich auch vor root und startet nur Signiertes.</translation>
    </message>
    <message>
        <source>The firmware looks at signatures when the machine starts. A kexec passes it by, so that the running kernel looks in its place.</source>
        <extracomment>why-secure-boot</extracomment>
        <translation>Die Firmware prüft Signaturen, wenn der Rechner startet. Ein Kexec umgeht sie, sodass an ihrer Stelle der laufende Kernel prüft.</translation>
    </message>
    <message>
        <source>A kernel that is refused cannot be loaded, and the reboot goes through the firmware.</source>
        <extracomment>why-signature</extracomment>
        <translation>Ein abgelehnter Kernel lässt sich nicht laden, und der Neustart geht über die Firmware.</translation>
    </message>
    <message>
        <source>This is what a kexec starts: it has to be there, whole, and for this processor.</source>
        <extracomment>why-kernel</extracomment>
        <translation>Das ist es, was ein Kexec startet: Es muss vorhanden und vollständig sein und zu diesem Prozessor passen.</translation>
    </message>
    <message>
        <source>Without a good initrd the next kernel finds no disks, and stops.</source>
        <extracomment>why-initrd</extracomment>
        <translation>Ohne brauchbare Initrd findet der nächste Kernel keine Datenträger und bleibt stehen.</translation>
    </message>
    <message>
        <source>From there the next kernel loads its drivers for network, disks and screens.</source>
        <extracomment>why-modules</extracomment>
        <translation>Von dort lädt der nächste Kernel seine Treiber für Netzwerk, Datenträger und Bildschirme.</translation>
    </message>
    <message>
        <source>An update of the kernel takes effect only when the new one is started.</source>
        <extracomment>why-newest</extracomment>
        <translation>Ein Update des Kernels wird erst wirksam, wenn der neue gestartet wird.</translation>
    </message>
    <message>
        <source>By this line the next kernel finds its root file system.</source>
        <extracomment>why-command-line</extracomment>
        <translation>Über diese Zeile findet der nächste Kernel sein Root-Dateisystem.</translation>
    </message>
    <message>
        <source>A program uses the libraries that were there when it was started, with their faults.</source>
        <extracomment>why-libraries</extracomment>
        <translation>Ein Programm verwendet die Bibliotheken, die bei seinem Start da waren, mitsamt ihren Fehlern.</translation>
    </message>
    <message>
        <source>Kernel and initrd are read when the machine goes down; they have to be within reach then.</source>
        <extracomment>why-boot</extracomment>
        <translation>Kernel und Initrd werden gelesen, wenn der Rechner herunterfährt; dann müssen sie erreichbar sein.</translation>
    </message>
    <message>
        <source>Two programs that load a kernel at a reboot undo each other&apos;s work.</source>
        <extracomment>why-loaders</extracomment>
        <translation>Zwei Programme, die bei einem Neustart einen Kernel laden, machen einander die Arbeit zunichte.</translation>
    </message>
    <message>
        <source>systemd lets one file overrule another; if ours is overruled, nothing of Warmboot runs.</source>
        <extracomment>why-drop-ins</extracomment>
        <translation>Bei systemd kann eine Datei eine andere außer Kraft setzen; trifft es unsere, läuft nichts von Warmboot.</translation>
    </message>
    <message>
        <source>These files make the reboot, and what they do is done by root.</source>
        <extracomment>why-set-up</extracomment>
        <translation>Diese Dateien führen den Neustart aus, und was sie tun, geschieht mit Root-Rechten.</translation>
    </message>
    <message>
        <source>The hooks read these settings at each reboot; what they do not understand goes to the firmware.</source>
        <extracomment>why-settings</extracomment>
        <translation>Die Hooks lesen diese Einstellungen bei jedem Neustart; was sie nicht verstehen, schickt ihn über die Firmware.</translation>
    </message>
    <message>
        <source>Undo relies on what is kept there.</source>
        <extracomment>why-records</extracomment>
        <translation>Das Rückgängigmachen verlässt sich auf das, was dort aufbewahrt wird.</translation>
    </message>
    <message>
        <source>After a kexec that did not arrive, none is tried again before somebody says so.</source>
        <extracomment>why-suspension</extracomment>
        <translation>Nach einem Kexec, der nicht ankam, wird keiner mehr versucht, bis es jemand anordnet.</translation>
    </message>
    <message>
        <source>What is set for one reboot goes before the reboot mode.</source>
        <extracomment>why-one-shot</extracomment>
        <translation>Was für einen einzelnen Neustart gesetzt ist, geht dem Neustartmodus vor.</translation>
    </message>
    <message>
        <source>The reboot mode is what is wanted; this is what would happen now.</source>
        <extracomment>why-next-reboot</extracomment>
        <translation>Der Neustartmodus ist, was gewollt ist; dies ist, was jetzt geschähe.</translation>
    </message>
    <message>
        <source>The last step of systemd decides between kexec and the firmware.</source>
        <extracomment>why-reboot</extracomment>
        <translation>Der letzte Schritt von systemd entscheidet zwischen kexec und der Firmware.</translation>
    </message>
    <message>
        <source>An image that nobody checked can be started by the next reboot.</source>
        <extracomment>why-image</extracomment>
        <translation>Ein Image, das niemand geprüft hat, kann vom nächsten Neustart gestartet werden.</translation>
    </message>
    <message>
        <source>Only a boot through the firmware does this; a kexec passes it by.</source>
        <extracomment>why-firmware</extracomment>
        <translation>Das tut nur ein Start über die Firmware; ein Kexec umgeht es.</translation>
    </message>
    <message>
        <source>A kernel or initrd that is half-written does not start.</source>
        <extracomment>why-packages</extracomment>
        <translation>Ein halb geschriebener Kernel oder eine halb geschriebene Initrd startet nicht.</translation>
    </message>
    <message>
        <source>The TPM gives a key out if the boot went as it was recorded; a kexec adds to that record, and does not begin it anew.</source>
        <extracomment>why-tpm</extracomment>
        <translation>Das TPM gibt einen Schlüssel heraus, wenn der Start wie aufgezeichnet verlief; ein Kexec setzt diese Aufzeichnung fort, statt sie neu zu beginnen.</translation>
    </message>
    <message>
        <source>Where there is hardly any firmware, a reboot through it is as fast and more certain.</source>
        <extracomment>why-virtual-machine</extracomment>
        <translation>Wo es kaum Firmware gibt, ist ein Neustart über sie ebenso schnell und verlässlicher.</translation>
    </message>
    <message>
        <source>What cannot be understood there is not watched for.</source>
        <extracomment>why-hardware-table</extracomment>
        <translation>Was dort nicht zu verstehen ist, bleibt unbeachtet.</translation>
    </message>
    <message>
        <source>Whether a kernel can be started is for the running kernel to say.</source>
        <extracomment>why-load</extracomment>
        <translation>Ob sich ein Kernel starten lässt, kann nur der laufende Kernel sagen.</translation>
    </message>
    <message>
        <source>The card keeps the mode that the old kernel set, and the next one finds a screen that only the firmware would have set up: it can stay dark.</source>
        <extracomment>why-display</extracomment>
        <translation>Die Karte behält den Modus, den der alte Kernel gesetzt hat, und der nächste findet einen Bildschirm vor, den nur die Firmware eingerichtet hätte: Er kann dunkel bleiben.</translation>
    </message>
    <message>
        <source>The card keeps the state that the old driver left; without the firmware it may come up without a link.</source>
        <extracomment>why-network</extracomment>
        <translation>Die Karte behält den Zustand, in dem der alte Treiber sie zurückließ; ohne die Firmware kommt sie womöglich ohne Verbindung hoch.</translation>
    </message>
    <message>
        <source>The controller keeps the state that the old driver left; the next kernel may not find its disks.</source>
        <extracomment>why-storage</extracomment>
        <translation>Der Controller behält den Zustand, in dem der alte Treiber ihn zurückließ; der nächste Kernel findet seine Datenträger womöglich nicht.</translation>
    </message>
    <message>
        <source>A device that goes on sending interrupts can hang a kernel that does not expect them.</source>
        <extracomment>why-interrupts</extracomment>
        <translation>Ein Gerät, das weiter Interrupts sendet, kann einen Kernel hängen lassen, der sie nicht erwartet.</translation>
    </message>
    <message>
        <source>Others have reported it of such machines. Try a kexec once where the reset button is in reach.</source>
        <extracomment>why-machine</extracomment>
        <translation>Andere haben das von solchen Rechnern berichtet. Probieren Sie einen Kexec einmal dort, wo Sie die Reset-Taste erreichen.</translation>
    </message>
    <message>
        <source>The screen stays dark, frozen or garbled, though the machine answers.</source>
        <extracomment>symptom-blank-screen</extracomment>
        <translation>Der Bildschirm bleibt dunkel, eingefroren oder verzerrt, obwohl der Rechner antwortet.</translation>
    </message>
    <message>
        <source>The network does not come up.</source>
        <extracomment>symptom-no-network</extracomment>
        <translation>Das Netzwerk kommt nicht hoch.</translation>
    </message>
    <message>
        <source>Disks are missing; the new kernel waits for its root file system, or stops.</source>
        <extracomment>symptom-no-disks</extracomment>
        <translation>Datenträger fehlen; der neue Kernel wartet auf sein Root-Dateisystem oder bleibt stehen.</translation>
    </message>
    <message>
        <source>The machine hangs, or says nothing more at all.</source>
        <extracomment>symptom-hang</extracomment>
        <translation>Der Rechner hängt oder gibt überhaupt nichts mehr von sich.</translation>
    </message>
    <message>
        <source>A disk that the TPM unlocks asks for its passphrase.</source>
        <extracomment>symptom-tpm</extracomment>
        <translation>Ein Datenträger, den das TPM entsperrt, fragt nach seiner Passphrase.</translation>
    </message>
    <message>
        <source>The driver of the graphics card has changed its mode, and the new kernel has no driver yet that could set up a screen from there.</source>
        <extracomment>cause-blank-screen</extracomment>
        <translation>Der Treiber der Grafikkarte hat ihren Modus geändert, und der neue Kernel hat noch keinen Treiber, der von dort aus einen Bildschirm einrichten könnte.</translation>
    </message>
    <message>
        <source>The network card is still in the state that the old driver left, and the new one does not get it out of it.</source>
        <extracomment>cause-no-network</extracomment>
        <translation>Die Netzwerkkarte ist noch in dem Zustand, in dem der alte Treiber sie zurückließ, und der neue bekommt sie da nicht heraus.</translation>
    </message>
    <message>
        <source>The controller of the disks was not reset, or its interrupts go where the new kernel does not expect them.</source>
        <extracomment>cause-no-disks</extracomment>
        <translation>Der Controller der Datenträger wurde nicht zurückgesetzt, oder seine Interrupts gehen dorthin, wo der neue Kernel sie nicht erwartet.</translation>
    </message>
    <message>
        <source>Most often a device goes on sending interrupts, or writing to memory, that nobody expects any more.</source>
        <extracomment>cause-hang</extracomment>
        <translation>Meist sendet ein Gerät weiter Interrupts oder schreibt in den Speicher, womit niemand mehr rechnet.</translation>
    </message>
    <message>
        <source>The registers of the TPM are cleared by the firmware alone; after a kexec they hold two boots, and the key stays locked.</source>
        <extracomment>cause-tpm</extracomment>
        <translation>Die Register des TPM löscht nur die Firmware; nach einem Kexec enthalten sie zwei Systemstarts, und der Schlüssel bleibt gesperrt.</translation>
    </message>
    <message>
        <source>There is nothing to try on the command line.</source>
        <extracomment>try-none</extracomment>
        <translation>Auf der Kernel-Befehlszeile gibt es nichts zu versuchen.</translation>
    </message>
    <message>
        <source>Drivers leave the mode of the screen alone. It has to be on the line of the boot before as well, so that it helps from the second kexec on.</source>
        <extracomment>try-nomodeset</extracomment>
        <translation>Treiber lassen den Modus des Bildschirms in Ruhe. Der Parameter muss schon auf der Zeile des vorigen Systemstarts stehen und hilft daher erst ab dem zweiten Kexec.</translation>
    </message>
    <message>
        <source>Drivers that know it reset their device before they use it.</source>
        <extracomment>try-reset-devices</extracomment>
        <translation>Treiber, die den Parameter kennen, setzen ihr Gerät zurück, bevor sie es benutzen.</translation>
    </message>
    <message>
        <source>PCI cards send no interrupts as messages (MSI).</source>
        <extracomment>try-nomsi</extracomment>
        <translation>PCI-Karten senden keine Interrupts als Nachrichten (MSI).</translation>
    </message>
    <message>
        <source>Interrupts that nobody takes are looked for among all devices; this costs some speed.</source>
        <extracomment>try-irqpoll</extracomment>
        <translation>Nach der Quelle von Interrupts, die niemand annimmt, wird unter allen Geräten gesucht; das kostet etwas Geschwindigkeit.</translation>
    </message>
    <message>
        <source>ACPI does not route interrupts.</source>
        <extracomment>try-acpi-noirq</extracomment>
        <translation>ACPI leitet keine Interrupts.</translation>
    </message>
    <message>
        <source>Otherwise work over ssh or a serial console (console=ttyS0), unload a driver that is not of the kernel (nvidia) before the reboot, or leave reboots to the firmware.</source>
        <extracomment>otherwise-blank-screen</extracomment>
        <translation>Hilft das nicht, arbeiten Sie über ssh oder eine serielle Konsole (console=ttyS0), entladen Sie vor dem Neustart einen Treiber, der nicht zum Kernel gehört (nvidia), oder überlassen Sie Neustarts der Firmware.</translation>
    </message>
    <message>
        <source>Otherwise unload the card&apos;s driver before the reboot, update the card&apos;s firmware, or leave reboots to the firmware.</source>
        <extracomment>otherwise-no-network</extracomment>
        <translation>Hilft das nicht, entladen Sie vor dem Neustart den Treiber der Karte, aktualisieren Sie die Firmware der Karte, oder überlassen Sie Neustarts der Firmware.</translation>
    </message>
    <message>
        <source>Otherwise try module_blacklist=ioatdma where that driver is in use; if it stays, never kexec this machine.</source>
        <extracomment>otherwise-no-disks</extracomment>
        <translation>Hilft das nicht, versuchen Sie module_blacklist=ioatdma, wo dieser Treiber in Gebrauch ist; bleibt es dabei, starten Sie diesen Rechner nie über kexec neu.</translation>
    </message>
    <message>
        <source>Otherwise have the machine reset; Warmboot then suspends kexec by itself. Leave reboots to the firmware if it stays.</source>
        <extracomment>otherwise-hang</extracomment>
        <translation>Hilft das nicht, lassen Sie den Rechner zurücksetzen; Warmboot setzt kexec dann von selbst aus. Bleibt es dabei, überlassen Sie Neustarts der Firmware.</translation>
    </message>
    <message>
        <source>Only a reboot through the firmware unlocks it; leave reboots to the firmware, or keep the passphrase at hand.</source>
        <extracomment>otherwise-tpm</extracomment>
        <translation>Nur ein Neustart über die Firmware entsperrt ihn; überlassen Sie Neustarts der Firmware, oder halten Sie die Passphrase bereit.</translation>
    </message>
    <message>
        <source>systemd {version} is running.</source>
        <extracomment>check-systemd</extracomment>
        <translation>systemd {version} läuft.</translation>
    </message>
    <message>
        <source>{path} is installed.</source>
        <extracomment>check-tools</extracomment>
        <translation>{path} ist installiert.</translation>
    </message>
    <message>
        <source>The running kernel can kexec.</source>
        <extracomment>check-support</extracomment>
        <translation>Der laufende Kernel beherrscht kexec.</translation>
    </message>
    <message>
        <source>kexec is not switched off by sysctl.</source>
        <extracomment>check-sysctl</extracomment>
        <translation>kexec ist nicht per sysctl abgeschaltet.</translation>
    </message>
    <message>
        <source>The kernel is not locked down.</source>
        <extracomment>check-lockdown</extracomment>
        <translation>Der Kernel ist nicht im Lockdown.</translation>
    </message>
    <message>
        <source>{path} and its initrd are there.</source>
        <extracomment>check-kernel-at</extracomment>
        <translation>{path} und die Initrd dazu sind vorhanden.</translation>
    </message>
    <message>
        <source>{path} (now {resolved}) and its initrd are there.</source>
        <extracomment>check-kernel</extracomment>
        <translation>{path} (derzeit {resolved}) und die Initrd dazu sind vorhanden.</translation>
    </message>
    <message>
        <source>Warmboot is not installed, and no other kexec set-up is in the way.</source>
        <extracomment>check-absent</extracomment>
        <translation>Warmboot ist nicht installiert, und keine andere Kexec-Einrichtung ist im Weg.</translation>
    </message>
    <message>
        <source>Every file of Warmboot is as it was installed.</source>
        <extracomment>check-installed</extracomment>
        <translation>Jede Datei von Warmboot ist so, wie sie installiert wurde.</translation>
    </message>
    <message>
        <source>The next reboot goes the way of the reboot mode.</source>
        <extracomment>check-next</extracomment>
        <translation>Der nächste Neustart nimmt den Weg des Neustartmodus.</translation>
    </message>
    <message>
        <source>The reboot mode is kexec, but the next reboot goes via {via}: {why}</source>
        <extracomment>check-next-not</extracomment>
        <translation>Der Neustartmodus ist kexec, aber der nächste Neustart geht über {via}: {why}</translation>
    </message>
    <message>
        <source>Nothing waits for the firmware or the boot loader.</source>
        <extracomment>check-no-request</extracomment>
        <translation>Nichts wartet auf die Firmware oder den Bootloader.</translation>
    </message>
    <message>
        <source>How many kernels may be loaded is not limited.</source>
        <extracomment>check-load-limit</extracomment>
        <translation>Wie viele Kernel geladen werden dürfen, ist nicht begrenzt.</translation>
    </message>
    <message>
        <source>Secure Boot is not in force.</source>
        <extracomment>check-secure-boot</extracomment>
        <translation>Secure Boot ist nicht aktiv.</translation>
    </message>
    <message>
        <source>{path} carries a signature.</source>
        <extracomment>check-signature</extracomment>
        <translation>{path} trägt eine Signatur.</translation>
    </message>
    <message>
        <source>No signature is asked for.</source>
        <extracomment>check-signature-unneeded</extracomment>
        <translation>Es wird keine Signatur verlangt.</translation>
    </message>
    <message>
        <source>What would be loaded with the kernel is an initrd.</source>
        <extracomment>check-initrd</extracomment>
        <translation>Was mit dem Kernel geladen würde, ist eine Initrd.</translation>
    </message>
    <message>
        <source>No initrd goes with the kernel.</source>
        <extracomment>check-initrd-none</extracomment>
        <translation>Zum Kernel gehört keine Initrd.</translation>
    </message>
    <message>
        <source>The modules of {version} are installed.</source>
        <extracomment>check-modules</extracomment>
        <translation>Die Module von {version} sind installiert.</translation>
    </message>
    <message>
        <source>No kernel here has modules.</source>
        <extracomment>check-modules-none</extracomment>
        <translation>Kein Kernel hier hat Module.</translation>
    </message>
    <message>
        <source>No newer kernel is installed.</source>
        <extracomment>check-newest</extracomment>
        <translation>Es ist kein neuerer Kernel installiert.</translation>
    </message>
    <message>
        <source>The command line is as it should be, and fits.</source>
        <extracomment>check-cmdline</extracomment>
        <translation>Die Kernel-Befehlszeile ist, wie sie sein soll, und nicht zu lang.</translation>
    </message>
    <message>
        <source>The boot loader starts the same kernel by default.</source>
        <extracomment>check-loader-default</extracomment>
        <translation>Der Bootloader startet standardmäßig denselben Kernel.</translation>
    </message>
    <message>
        <source>What the boot loader starts by default cannot be told, and nothing here rests on it.</source>
        <extracomment>check-loader-unknown</extracomment>
        <translation>Was der Bootloader standardmäßig startet, lässt sich nicht feststellen, und hier hängt nichts davon ab.</translation>
    </message>
    <message>
        <source>No running program uses libraries that have been replaced.</source>
        <extracomment>check-libraries</extracomment>
        <translation>Kein laufendes Programm verwendet Bibliotheken, die ersetzt wurden.</translation>
    </message>
    <message>
        <source>/boot is there when a kernel is loaded.</source>
        <extracomment>check-boot</extracomment>
        <translation>/boot ist da, wenn ein Kernel geladen wird.</translation>
    </message>
    <message>
        <source>/boot is an automount; at a reboot it is mounted from {device}.</source>
        <extracomment>check-boot-automount</extracomment>
        <translation>/boot ist ein Automount; bei einem Neustart wird es von {device} eingehängt.</translation>
    </message>
    <message>
        <source>No other unit loads a kernel at a reboot.</source>
        <extracomment>check-loaders</extracomment>
        <translation>Keine andere Unit lädt bei einem Neustart einen Kernel.</translation>
    </message>
    <message>
        <source>Nothing overrules the files of Warmboot.</source>
        <extracomment>check-drop-ins</extracomment>
        <translation>Nichts setzt die Dateien von Warmboot außer Kraft.</translation>
    </message>
    <message>
        <source>Kexec is not suspended.</source>
        <extracomment>check-suspension</extracomment>
        <translation>Kexec ist nicht ausgesetzt.</translation>
    </message>
    <message>
        <source>This is a machine of {hoster}: a rescue system or another boot device that is chosen in its panel takes effect only through the firmware; reboot via BIOS for it.</source>
        <extracomment>hoster</extracomment>
        <translation>Dies ist ein Rechner von {hoster}: Ein Rettungssystem oder ein anderes Startgerät, das in dessen Verwaltungsoberfläche gewählt wurde, wird nur über die Firmware wirksam; starten Sie dafür über BIOS neu.</translation>
    </message>
    <message>
        <source>Nothing says that a hoster&apos;s panel decides what this machine boots.</source>
        <extracomment>check-hoster</extracomment>
        <translation>Nichts deutet darauf hin, dass die Verwaltungsoberfläche eines Hosters bestimmt, was dieser Rechner startet.</translation>
    </message>
    <message>
        <source>The hardware watchdog ({device}) watches over a kexec.</source>
        <extracomment>check-watchdog</extracomment>
        <translation>Der Hardware-Watchdog ({device}) überwacht einen Kexec.</translation>
    </message>
    <message>
        <source>No hardware watchdog is seen here.</source>
        <extracomment>check-no-watchdog</extracomment>
        <translation>Hier ist kein Hardware-Watchdog zu sehen.</translation>
    </message>
    <message>
        <source>This boot is to be confirmed, or it is taken back; Keep this boot keeps it.</source>
        <extracomment>check-to-be-confirmed</extracomment>
        <translation>Dieser Systemstart muss bestätigt werden, sonst wird er zurückgenommen; „Diesen Systemstart behalten“ bestätigt ihn.</translation>
    </message>
    <message>
        <source>Whoever asked for this reboot wanted to be sure that the machine can be reached after it.</source>
        <extracomment>why-confirmation</extracomment>
        <translation>Wer diesen Neustart angefordert hat, wollte sicher sein, dass der Rechner danach erreichbar ist.</translation>
    </message>
    <message>
        <source>A kernel that hangs right after the jump is beyond the reach of everything but hardware.</source>
        <extracomment>why-watchdog</extracomment>
        <translation>An einen Kernel, der gleich nach dem Sprung hängt, kommt nur noch Hardware heran.</translation>
    </message>
    <message>
        <source>These units reboot the machine when they fail, then through the firmware: {units}</source>
        <extracomment>check-fault-reboots</extracomment>
        <translation>Diese Units starten den Rechner neu, wenn sie fehlschlagen, und zwar über die Firmware: {units}</translation>
    </message>
    <message>
        <source>No unit here reboots the machine when it fails.</source>
        <extracomment>check-fault-reboots-none</extracomment>
        <translation>Keine Unit hier startet den Rechner neu, wenn sie fehlschlägt.</translation>
    </message>
    <message>
        <source>systemd does not say which units reboot the machine when they fail.</source>
        <extracomment>check-fault-reboots-unknown</extracomment>
        <translation>systemd sagt nicht, welche Units den Rechner neu starten, wenn sie fehlschlagen.</translation>
    </message>
    <message>
        <source>After a fault the machine should start from scratch, so Warmboot never makes that a kexec.</source>
        <extracomment>why-fault-reboots</extracomment>
        <translation>Nach einem Fehler soll der Rechner ganz von vorn starten, daher macht Warmboot daraus nie einen Kexec.</translation>
    </message>
    <message>
        <source>No update or changed setting of the firmware waits.</source>
        <extracomment>check-firmware-update</extracomment>
        <translation>Kein Update und keine geänderte Einstellung der Firmware steht aus.</translation>
    </message>
    <message>
        <source>BootNext is not set.</source>
        <extracomment>check-boot-next</extracomment>
        <translation>BootNext ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>No disk here is known to be unlocked by the TPM.</source>
        <extracomment>check-tpm</extracomment>
        <translation>Von keinem Datenträger hier ist bekannt, dass ihn das TPM entsperrt.</translation>
    </message>
    <message>
        <source>This is no virtual machine.</source>
        <extracomment>check-virtual-machine</extracomment>
        <translation>Dies ist keine virtuelle Maschine.</translation>
    </message>
    <message>
        <source>No driver in use is known for trouble after a kexec.</source>
        <extracomment>check-driver</extracomment>
        <translation>Von keinem Treiber in Gebrauch sind Schwierigkeiten nach einem Kexec bekannt.</translation>
    </message>
    <message>
        <source>This machine is not known for trouble after a kexec.</source>
        <extracomment>check-machine</extracomment>
        <translation>Von diesem Rechner sind keine Schwierigkeiten nach einem Kexec bekannt.</translation>
    </message>
    <message>
        <source>Every line about hardware in /etc/warmboot.d is understood.</source>
        <extracomment>check-hardware-table</extracomment>
        <translation>Jede Zeile über Hardware in /etc/warmboot.d ist verständlich.</translation>
    </message>
    <message>
        <source>{path} was loaded for a kexec, and unloaded again.</source>
        <extracomment>check-load</extracomment>
        <translation>{path} wurde für einen Kexec geladen und wieder entladen.</translation>
    </message>
    <message>
        <source>This computer can be looked at from the sandbox once Warmboot is installed on it as a package (warmboot); servers need nothing.</source>
        <extracomment>serve-no-host</extracomment>
        <translation>Dieser Rechner lässt sich aus der Sandbox ansehen, sobald Warmboot als Paket darauf installiert ist (warmboot); Server brauchen nichts.</translation>
    </message>
    <message>
        <source>{program} could not be started: {why}.</source>
        <extracomment>serve-not-started</extracomment>
        <translation>{program} ließ sich nicht starten: {why}.</translation>
    </message>
    <message>
        <source>{machine} did not answer within {seconds} s.</source>
        <extracomment>serve-silent</extracomment>
        <translation>{machine} hat nicht binnen {seconds} s geantwortet.</translation>
    </message>
    <message>
        <source>The connection to {machine} ended: {why}</source>
        <extracomment>serve-ended</extracomment>
        <translation>Die Verbindung zu {machine} ist abgebrochen: {why}</translation>
    </message>
    <message>
        <source>The connection to {machine} ended without a word.</source>
        <extracomment>serve-ended-mutely</extracomment>
        <translation>Die Verbindung zu {machine} ist ohne ein Wort abgebrochen.</translation>
    </message>
    <message>
        <source>What answers on {machine} is not Warmboot; look at what is run there.</source>
        <extracomment>serve-nonsense</extracomment>
        <translation>Was auf {machine} antwortet, ist nicht Warmboot; sehen Sie nach, was dort ausgeführt wird.</translation>
    </message>
    <message>
        <source>Write whom ssh is to call: user@host, or an entry of ~/.ssh/config.</source>
        <extracomment>ssh-destination-empty</extracomment>
        <translation>Geben Sie an, womit sich ssh verbinden soll: benutzer@host oder ein Eintrag aus ~/.ssh/config.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no user@host and no entry of ~/.ssh/config; correct it and try again.</source>
        <extracomment>ssh-destination-odd</extracomment>
        <translation>„{value}“ ist weder benutzer@host noch ein Eintrag aus ~/.ssh/config; korrigieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot;: write a port as ssh://user@host:port.</source>
        <extracomment>ssh-destination-port</extracomment>
        <translation>„{value}“: Schreiben Sie einen Port als ssh://benutzer@host:port.</translation>
    </message>
    <message>
        <source>The ssh program could not be started ({why}); install the package openssh-client.</source>
        <extracomment>ssh-not-started</extracomment>
        <translation>Das Programm ssh ließ sich nicht starten ({why}); installieren Sie das Paket openssh-client.</translation>
    </message>
    <message>
        <source>{machine} shows another host key than before. If nobody has installed it anew, somebody may be listening in between. Find out from its owner; if the new key is right, remove the old one with ssh-keygen -R &apos;{host}&apos; and try again.</source>
        <extracomment>ssh-key-changed</extracomment>
        <translation>{machine} zeigt einen anderen Host-Schlüssel als bisher. Wurde der Rechner nicht neu installiert, hört womöglich jemand dazwischen mit. Erkundigen Sie sich beim Betreiber; ist der neue Schlüssel richtig, entfernen Sie den alten mit ssh-keygen -R &apos;{host}&apos; und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The host key of {machine} was not accepted, and nothing was sent there.</source>
        <extracomment>ssh-key-unknown</extracomment>
        <translation>Der Host-Schlüssel von {machine} wurde nicht akzeptiert, und es wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>{machine} does not let this user in; look at the user&apos;s name, the key or the password.</source>
        <extracomment>ssh-denied</extracomment>
        <translation>{machine} nimmt die Anmeldung dieses Benutzers nicht an; prüfen Sie den Benutzernamen, den Schlüssel oder das Passwort.</translation>
    </message>
    <message>
        <source>{machine} was not connected to, as a question of ssh was not answered; try again to be asked anew.</source>
        <extracomment>ssh-declined</extracomment>
        <translation>Mit {machine} wurde keine Verbindung aufgenommen, da eine Frage von ssh unbeantwortet blieb; versuchen Sie es erneut, dann fragt ssh noch einmal.</translation>
    </message>
    <message>
        <source>ssh has a question before it connects to {machine}; try again to be asked.</source>
        <extracomment>ssh-would-ask</extracomment>
        <translation>ssh hat eine Frage, bevor es sich mit {machine} verbindet; versuchen Sie es erneut, dann wird sie gestellt.</translation>
    </message>
    <message>
        <source>On the way to {machine}, the host {host} cannot be found ({why}); look at how its name is written, and at this computer&apos;s network.</source>
        <extracomment>ssh-unknown-host</extracomment>
        <translation>Auf dem Weg zu {machine} ist der Host {host} nicht zu finden ({why}); prüfen Sie die Schreibweise seines Namens und das Netzwerk des lokalen Rechners.</translation>
    </message>
    <message>
        <source>{machine} cannot be reached: {why}</source>
        <extracomment>ssh-failed</extracomment>
        <translation>{machine} ist nicht erreichbar: {why}</translation>
    </message>
    <message>
        <source>{machine} let us in, but runs no command as it should: {why}</source>
        <extracomment>survey-failed</extracomment>
        <translation>Die Anmeldung bei {machine} gelang, aber dort läuft kein Befehl so, wie er soll: {why}</translation>
    </message>
    <message>
        <source>{machine} is a {architecture} machine, and there is no warmbootctl for that here; install it there.</source>
        <extracomment>agent-none</extracomment>
        <translation>{machine} ist ein {architecture}-Rechner, und dafür gibt es hier kein warmbootctl; installieren Sie es dort.</translation>
    </message>
    <message>
        <source>The warmbootctl that is to be sent, {path}, cannot be read: {why}.</source>
        <extracomment>agent-unreadable</extracomment>
        <translation>Das warmbootctl, das gesendet werden soll, {path}, lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>On {machine} the folder {path} cannot be made; give the user a home there.</source>
        <extracomment>agent-no-folder</extracomment>
        <translation>Auf {machine} lässt sich das Verzeichnis {path} nicht anlegen; geben Sie dem Benutzer dort ein Home-Verzeichnis.</translation>
    </message>
    <message>
        <source>On {machine} there is no room for warmbootctl in {path}; make some (5 MB), or install it there.</source>
        <extracomment>agent-no-room</extracomment>
        <translation>Auf {machine} ist in {path} kein Platz für warmbootctl; schaffen Sie welchen (5 MB), oder installieren Sie es dort.</translation>
    </message>
    <message>
        <source>What arrived on {machine} is not what was sent; try again.</source>
        <extracomment>agent-damaged</extracomment>
        <translation>Was auf {machine} ankam, ist nicht, was gesendet wurde; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>On {machine} no program in {path} can be run (noexec, perhaps); install warmbootctl there instead.</source>
        <extracomment>agent-not-runnable</extracomment>
        <translation>Auf {machine} lässt sich in {path} kein Programm ausführen (vielleicht noexec); installieren Sie warmbootctl stattdessen dort.</translation>
    </message>
    <message>
        <source>The connection to {machine} ended while warmbootctl was sent; try again.</source>
        <extracomment>agent-not-sent</extracomment>
        <translation>Die Verbindung zu {machine} brach ab, während warmbootctl gesendet wurde; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>On {machine} everything can be looked at, but nothing changed, as sudo said: {why}</source>
        <extracomment>sudo-refused</extracomment>
        <translation>Auf {machine} kann alles angesehen, aber nichts geändert werden, denn sudo meldete: {why}</translation>
    </message>
    <message>
        <source>Without the password for sudo on {machine} everything can be looked at, but nothing changed.</source>
        <extracomment>sudo-declined</extracomment>
        <translation>Ohne das Passwort für sudo auf {machine} kann alles angesehen, aber nichts geändert werden.</translation>
    </message>
    <message>
        <source>On {machine} everything can be looked at, but nothing changed: doas asks for a password, which it takes at a terminal only. With permit nopass for this user in /etc/doas.conf there, or with sudo, it can be changed.</source>
        <extracomment>doas-asks</extracomment>
        <translation>Auf {machine} kann alles angesehen, aber nichts geändert werden: doas fragt nach einem Passwort, das es nur an einem Terminal annimmt. Mit permit nopass für diesen Benutzer in der dortigen /etc/doas.conf oder mit sudo sind auch Änderungen möglich.</translation>
    </message>
    <message>
        <source>The list of servers, {path}, cannot be read: {why}.</source>
        <extracomment>servers-unreadable</extracomment>
        <translation>Die Liste der Server, {path}, lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>The list of servers cannot be written to {path}: {why}.</source>
        <extracomment>servers-unwritable</extracomment>
        <translation>Die Liste der Server lässt sich nicht in {path} schreiben: {why}.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is no server: {why}</source>
        <extracomment>servers-line</extracomment>
        <translation>Zeile {line} von {path} ist kein Server: {why}</translation>
    </message>
    <message>
        <source>How these are set up is not known yet: {machines}. Wait until they are connected, or leave them out.</source>
        <extracomment>export-unknown</extracomment>
        <translation>Wie diese eingerichtet sind, ist noch nicht bekannt: {machines}. Warten Sie, bis sie verbunden sind, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <extracomment>export-there</extracomment>
        <translation>{path} ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>{machine} is in the list already.</source>
        <extracomment>server-known</extracomment>
        <translation>{machine} steht bereits in der Liste.</translation>
    </message>
    <message>
        <source>These services run no more on {machine}: {units}.</source>
        <extracomment>services-failed</extracomment>
        <translation>Diese Dienste laufen auf {machine} nicht mehr: {units}.</translation>
    </message>
    <message>
        <source>{machine} sent a line that is longer than any answer.</source>
        <extracomment>answer-too-long</extracomment>
        <translation>{machine} hat eine Zeile gesendet, die länger als jede Antwort ist.</translation>
    </message>
    <message>
        <source>{machine} answered what nobody had asked.</source>
        <extracomment>answer-unasked</extracomment>
        <translation>{machine} hat auf etwas geantwortet, das niemand gefragt hatte.</translation>
    </message>
    <message>
        <source>There is no connection to {machine}.</source>
        <extracomment>not-connected</extracomment>
        <translation>Es besteht keine Verbindung zu {machine}.</translation>
    </message>
    <message>
        <source>{machine} was rebooting, and nobody waits for it any more; it may be back by now.</source>
        <extracomment>waiting-stopped</extracomment>
        <translation>{machine} startete gerade neu, und niemand wartet mehr darauf; vielleicht ist der Rechner inzwischen zurück.</translation>
    </message>
    <message>
        <source>Warmboot does not run as root on {machine}: it can be looked at, but not changed.</source>
        <extracomment>not-root-there</extracomment>
        <translation>Warmboot läuft auf {machine} nicht als root: Der Rechner kann angesehen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>The login manager (systemd-logind) does not answer: {why}</source>
        <extracomment>login-manager-silent</extracomment>
        <translation>Die Anmeldeverwaltung (systemd-logind) antwortet nicht: {why}</translation>
    </message>
    <message>
        <source>This user may not restart this computer; an administrator&apos;s policy forbids it.</source>
        <extracomment>reboot-forbidden</extracomment>
        <translation>Dieser Benutzer darf diesen Rechner nicht neu starten; eine Richtlinie des Administrators verbietet es.</translation>
    </message>
    <message>
        <source>The edits in this window that are not applied yet are no part of this.</source>
        <extracomment>review-without-edits</extracomment>
        <translation>Die Änderungen in diesem Fenster, die noch nicht angewendet sind, gehören nicht dazu.</translation>
    </message>
    <message>
        <source>It did not restart ({why}), but the next reboot is still set to go via {via}; &quot;Take back&quot; in the window or warmbootctl next default undoes that.</source>
        <extracomment>one-shot-stays</extracomment>
        <translation>Der Rechner startete nicht neu ({why}), aber der nächste Neustart ist weiterhin über {via} vorgesehen; „Zurücknehmen“ im Fenster oder warmbootctl next default macht das rückgängig.</translation>
    </message>
    <message>
        <source>{machine} was told to restart, but it is still running after {minutes} minutes.</source>
        <extracomment>did-not-go-down</extracomment>
        <translation>{machine} wurde zum Neustart aufgefordert, läuft aber nach {minutes} Minuten immer noch.</translation>
    </message>
    <message>
        <source>{machine} has not come back within {minutes} minutes. Look at its console, or have it reset by its hoster: a reset goes through the firmware, and after a kexec that failed none is tried again before you say so. Warmboot goes on trying to reach it.</source>
        <extracomment>did-not-come-back</extracomment>
        <translation>{machine} ist nicht binnen {minutes} Minuten zurückgekommen. Sehen Sie sich die Konsole an, oder lassen Sie den Rechner vom Hoster zurücksetzen: Das Zurücksetzen geht über die Firmware, und nach einem fehlgeschlagenen Kexec wird keiner mehr versucht, bevor Sie es zulassen. Warmboot versucht weiter, den Rechner zu erreichen.</translation>
    </message>
    <message>
        <source>The system bus (D-Bus) does not answer, so that nothing can be changed from here: {why}</source>
        <extracomment>system-bus-missing</extracomment>
        <translation>Der Systembus (D-Bus) antwortet nicht, sodass von hier aus nichts geändert werden kann: {why}</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper is not installed on this computer; install Warmboot from a package, or use sudo warmbootctl in a terminal.</source>
        <extracomment>helper-missing</extracomment>
        <translation>Der Hilfsdienst von Warmboot ist auf diesem Rechner nicht installiert; installieren Sie Warmboot aus einem Paket, oder verwenden Sie sudo warmbootctl in einem Terminal.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper cannot start ({why}); install Warmboot again. systemctl status warmboot-helper.service tells more.</source>
        <extracomment>helper-broken</extracomment>
        <translation>Der Hilfsdienst von Warmboot kann nicht starten ({why}); installieren Sie Warmboot neu. systemctl status warmboot-helper.service zeigt mehr.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper gave no answer within {minutes} minutes; journalctl -u warmboot-helper.service tells what it did.</source>
        <extracomment>helper-silent</extracomment>
        <translation>Der Hilfsdienst von Warmboot hat binnen {minutes} Minuten nicht geantwortet; journalctl -u warmboot-helper.service zeigt, was er getan hat.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper ended before it answered; the next change first rolls back what was half-done. journalctl -u warmboot-helper.service tells more.</source>
        <extracomment>helper-gone</extracomment>
        <translation>Der Hilfsdienst von Warmboot endete, bevor er antwortete; die nächste Änderung nimmt zuerst zurück, was halb getan war. journalctl -u warmboot-helper.service zeigt mehr.</translation>
    </message>
    <message>
        <source>What answers as Warmboot&apos;s helper is not of this version; install Warmboot again.</source>
        <extracomment>helper-nonsense</extracomment>
        <translation>Was als Hilfsdienst von Warmboot antwortet, ist nicht von dieser Version; installieren Sie Warmboot neu.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper refused it ({code}); journalctl -u warmboot-helper.service tells what was in the way.</source>
        <extracomment>helper-said</extracomment>
        <translation>Der Hilfsdienst von Warmboot hat es abgelehnt ({code}); journalctl -u warmboot-helper.service zeigt, was im Weg war.</translation>
    </message>
    <message>
        <source>This is not what Warmboot&apos;s helper is asked with.</source>
        <extracomment>helper-arguments</extracomment>
        <translation>So wird der Hilfsdienst von Warmboot nicht aufgerufen.</translation>
    </message>
    <message>
        <source>This request belongs to another action than the one that was authorized.</source>
        <extracomment>helper-other-action</extracomment>
        <translation>Diese Anfrage gehört zu einer anderen Aktion als der, für die die Berechtigung erteilt wurde.</translation>
    </message>
    <message>
        <source>polkit, which asks for the password, is not there; install the package polkitd, or use sudo warmbootctl in a terminal.</source>
        <extracomment>polkit-missing</extracomment>
        <translation>polkit, das nach dem Passwort fragt, ist nicht vorhanden; installieren Sie das Paket polkitd, oder verwenden Sie sudo warmbootctl in einem Terminal.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not let you do this; it never does in a remote session. Use sudo warmbootctl in a terminal.</source>
        <extracomment>policy-forbids</extracomment>
        <translation>Die Richtlinie dieses Rechners erlaubt Ihnen das nicht; in einer Remote-Sitzung erlaubt sie es nie. Verwenden Sie sudo warmbootctl in einem Terminal.</translation>
    </message>
    <message>
        <source>No program is running that could ask for an administrator&apos;s password; start your desktop&apos;s polkit agent, or use sudo warmbootctl in a terminal.</source>
        <extracomment>no-password-prompt</extracomment>
        <translation>Es läuft kein Programm, das nach dem Passwort eines Administrators fragen könnte; starten Sie den polkit-Agenten Ihrer Arbeitsumgebung, oder verwenden Sie sudo warmbootctl in einem Terminal.</translation>
    </message>
    <message>
        <source>Nothing was done: the password was not given, or was not right.</source>
        <extracomment>not-authenticated</extracomment>
        <translation>Es wurde nichts getan: Das Passwort wurde nicht angegeben oder war nicht richtig.</translation>
    </message>
    <message>
        <source>This field is empty; fill it in.</source>
        <extracomment>value-empty, beside its field</extracomment>
        <translation>Dieses Feld ist leer; füllen Sie es aus.</translation>
    </message>
    <message>
        <source>There are more than 64 entries here; leave some out.</source>
        <extracomment>too-many, beside its field</extracomment>
        <translation>Hier stehen mehr als 64 Einträge; lassen Sie einige weg.</translation>
    </message>
    <message>
        <source>-- would hand everything behind it to init; write the whole line into “This line instead” for that.</source>
        <extracomment>flag-dashes, beside its field</extracomment>
        <translation>-- würde alles dahinter an init übergeben; schreiben Sie dafür die ganze Zeile in „Stattdessen diese Zeile“.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; would be overruled by panic={seconds}; set the seconds under “Restart after a panic” instead.</source>
        <extracomment>flag-panic, beside its field</extracomment>
        <translation>„{value}“ würde von panic={seconds} überstimmt; stellen Sie die Sekunden stattdessen unter „Neustart nach Panic“ ein.</translation>
    </message>
    <message>
        <source>No /boot/vmlinuz-VERSION with modules and an initrd was found; choose a fixed kernel.</source>
        <extracomment>no-kernel-found, beside its field</extracomment>
        <translation>Es wurde kein /boot/vmlinuz-VERSION mit Modulen und einer Initrd gefunden; wählen Sie einen festen Kernel.</translation>
    </message>
    <message>
        <source>No boot loader was found whose configuration Warmboot can read (grub.cfg of GRUB, the entries of systemd-boot); choose another kernel.</source>
        <extracomment>loader-none, beside its field</extracomment>
        <translation>Es wurde kein Bootloader gefunden, dessen Konfiguration Warmboot lesen kann (grub.cfg von GRUB, die Einträge von systemd-boot); wählen Sie einen anderen Kernel.</translation>
    </message>
    <message>
        <source>What {path} starts is decided when it runs ({text}); choose another kernel.</source>
        <extracomment>loader-decides, beside its field</extracomment>
        <translation>Was {path} startet, entscheidet sich erst bei der Ausführung ({text}); wählen Sie einen anderen Kernel.</translation>
    </message>
    <message>
        <source>What {path} starts by default, &quot;{title}&quot;, is no Linux kernel of this system that could be loaded; choose another.</source>
        <extracomment>loader-no-linux, beside its field</extracomment>
        <translation>Was {path} standardmäßig startet, „{title}“, ist kein Linux-Kernel dieses Systems, der sich laden ließe; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Where {file} lies, which {path} starts by default, cannot be told; choose another kernel.</source>
        <extracomment>loader-file-unknown, beside its field</extracomment>
        <translation>Wo {file} liegt, das {path} standardmäßig startet, lässt sich nicht feststellen; wählen Sie einen anderen Kernel.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so that what the boot loader starts cannot be told: {why}.</source>
        <extracomment>loader-unreadable, beside its field</extracomment>
        <translation>{path} lässt sich nicht lesen, daher ist nicht festzustellen, was der Bootloader startet: {why}.</translation>
    </message>
    <message>
        <source>Bootctl, which knows what systemd-boot starts, does not tell ({why}); choose another kernel.</source>
        <extracomment>loader-silent, beside its field</extracomment>
        <translation>Bootctl weiß, was systemd-boot startet, gibt es aber nicht an ({why}); wählen Sie einen anderen Kernel.</translation>
    </message>
    <message>
        <source>The kernel inside {path} carries no signature of its own, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>uki-kernel-unsigned, beside its field</extracomment>
        <translation>Der Kernel in {path} trägt keine eigene Signatur, und der laufende Kernel ist im Lockdown ({lockdown}): kexec wird ihn ablehnen. Wählen Sie einen signierten Kernel.</translation>
    </message>
    <message>
        <source>An odd double quote or a stray -- would hide its end from the kernel; correct /etc/warmboot.conf or the boot loader.</source>
        <extracomment>cmdline-broken, beside its field</extracomment>
        <translation>Ein unpaariges doppeltes Anführungszeichen oder ein verirrtes -- würde das Ende der Befehlszeile vor dem Kernel verbergen; korrigieren Sie /etc/warmboot.conf oder den Bootloader.</translation>
    </message>
    <message>
        <source>Somebody types a passphrase for {disk} at boot (/etc/crypttab), and the watchdog would reset the machine meanwhile; unlock it by a key file or the TPM, or leave the watchdog out.</source>
        <extracomment>watchdog-passphrase, beside its field</extracomment>
        <translation>Beim Systemstart tippt jemand eine Passphrase für {disk} ein (/etc/crypttab), und währenddessen würde der Watchdog den Rechner zurücksetzen; entsperren Sie den Datenträger mit einer Schlüsseldatei oder dem TPM, oder lassen Sie den Watchdog weg.</translation>
    </message>
    <message>
        <source>The command line would have {length} characters, and the kernel takes {limit}; take words off it.</source>
        <extracomment>cmdline-too-long, beside its field</extracomment>
        <translation>Die Befehlszeile hätte {length} Zeichen, und der Kernel nimmt höchstens {limit}; entfernen Sie Parameter.</translation>
    </message>
    <message>
        <source>the shutdown ended before the jump</source>
        <extracomment>reason</extracomment>
        <translation>das Herunterfahren endete vor dem Sprung</translation>
    </message>
    <message>
        <source>the last kexec did not arrive: the machine came back through the firmware</source>
        <extracomment>reason</extracomment>
        <translation>der letzte Kexec kam nicht an: Der Rechner kam über die Firmware zurück</translation>
    </message>
    <message>
        <source>the last boot by kexec ended without shutting down before it was found healthy</source>
        <extracomment>reason</extracomment>
        <translation>der letzte Systemstart über kexec endete ohne Herunterfahren, bevor er für gesund befunden wurde</translation>
    </message>
    <message>
        <source>this boot came by kexec and was not ready in time ({state})</source>
        <extracomment>reason</extracomment>
        <translation>dieser Systemstart erfolgte über kexec und war nicht rechtzeitig bereit ({state})</translation>
    </message>
    <message>
        <source>nobody confirmed within {minutes} min that it is good</source>
        <extracomment>reason</extracomment>
        <translation>niemand hat binnen {minutes} min bestätigt, dass der Systemstart gut ist</translation>
    </message>
    <message>
        <source>{unit} is not active</source>
        <extracomment>reason</extracomment>
        <translation>{unit} ist nicht aktiv</translation>
    </message>
    <message>
        <source>sshd does not run, which ran before</source>
        <extracomment>reason</extracomment>
        <translation>sshd läuft nicht, lief vorher aber</translation>
    </message>
    <message>
        <source>there is no way into the network, as there was before</source>
        <extracomment>reason</extracomment>
        <translation>es gibt keinen Weg ins Netzwerk mehr, vorher gab es einen</translation>
    </message>
    <message>
        <source>the kernel was not loaded in this shutdown</source>
        <extracomment>reason</extracomment>
        <translation>der Kernel wurde bei diesem Herunterfahren nicht geladen</translation>
    </message>
    <message>
        <source>the loaded kernel is gone</source>
        <extracomment>reason</extracomment>
        <translation>der geladene Kernel ist verschwunden</translation>
    </message>
    <message>
        <source>the mark does not belong to the loaded kernel</source>
        <extracomment>reason</extracomment>
        <translation>die Markierung gehört nicht zum geladenen Kernel</translation>
    </message>
    <message>
        <source>systemd refused to kexec</source>
        <extracomment>reason</extracomment>
        <translation>systemd hat den Kexec abgelehnt</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is incomplete or has a line that it must not have: {line}</source>
        <extracomment>reason</extracomment>
        <translation>/etc/warmboot.conf ist unvollständig oder hat eine Zeile, die dort nicht stehen darf: {line}</translation>
    </message>
    <message>
        <source>/boot is not mounted, and unshare is not installed</source>
        <extracomment>reason</extracomment>
        <translation>/boot ist nicht eingehängt, und unshare ist nicht installiert</translation>
    </message>
    <message>
        <source>{path} is missing, empty or unreadable</source>
        <extracomment>reason</extracomment>
        <translation>{path} fehlt, ist leer oder lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>could not join the initrds (is /run full?)</source>
        <extracomment>reason</extracomment>
        <translation>die Initrds ließen sich nicht zusammenfügen (ist /run voll?)</translation>
    </message>
    <message>
        <source>the kernel gave no random id</source>
        <extracomment>reason</extracomment>
        <translation>der Kernel lieferte keine zufällige Kennung</translation>
    </message>
    <message>
        <source>the command line has an odd quote or a stray --, which would hide its end</source>
        <extracomment>reason</extracomment>
        <translation>die Befehlszeile hat ein unpaariges Anführungszeichen oder ein verirrtes --, was ihr Ende verbergen würde</translation>
    </message>
    <message>
        <source>the kexec program is not installed</source>
        <extracomment>reason</extracomment>
        <translation>das Programm kexec ist nicht installiert</translation>
    </message>
    <message>
        <source>an image of another program is loaded and cannot be unloaded</source>
        <extracomment>reason</extracomment>
        <translation>ein Image eines anderen Programms ist geladen und lässt sich nicht entladen</translation>
    </message>
    <message>
        <source>kexec did not load {path}: {why}</source>
        <extracomment>reason</extracomment>
        <translation>kexec hat {path} nicht geladen: {why}</translation>
    </message>
    <message>
        <source>kexec reported success, but the kernel has no image</source>
        <extracomment>reason</extracomment>
        <translation>kexec meldete Erfolg, aber der Kernel hat kein Image</translation>
    </message>
    <message>
        <source>the kernel or its initrd changed while it was being loaded</source>
        <extracomment>reason</extracomment>
        <translation>der Kernel oder seine Initrd hat sich während des Ladens geändert</translation>
    </message>
    <message>
        <source>cannot write {path}</source>
        <extracomment>reason</extracomment>
        <translation>{path} ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>no installed kernel with modules and initrd was found in /boot</source>
        <extracomment>reason</extracomment>
        <translation>in /boot wurde kein installierter Kernel mit Modulen und Initrd gefunden</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf names no kernel</source>
        <extracomment>reason</extracomment>
        <translation>/etc/warmboot.conf nennt keinen Kernel</translation>
    </message>
    <message>
        <source>{path} is cut short</source>
        <extracomment>reason</extracomment>
        <translation>{path} ist abgeschnitten</translation>
    </message>
    <message>
        <source>awk is not installed, which reads what the boot loader starts</source>
        <extracomment>reason</extracomment>
        <translation>awk, das liest, was der Bootloader startet, ist nicht installiert</translation>
    </message>
    <message>
        <source>no boot loader was found whose configuration can be read</source>
        <extracomment>reason</extracomment>
        <translation>es wurde kein Bootloader gefunden, dessen Konfiguration lesbar ist</translation>
    </message>
    <message>
        <source>what {path} starts is decided when it runs ({text})</source>
        <extracomment>reason</extracomment>
        <translation>was {path} startet, entscheidet sich erst bei der Ausführung ({text})</translation>
    </message>
    <message>
        <source>{path} has no entry that could be started</source>
        <extracomment>reason</extracomment>
        <translation>{path} hat keinen Eintrag, der sich starten ließe</translation>
    </message>
    <message>
        <source>what {path} starts by default is no Linux kernel ({title})</source>
        <extracomment>reason</extracomment>
        <translation>was {path} standardmäßig startet, ist kein Linux-Kernel ({title})</translation>
    </message>
    <message>
        <source>where {file} lies, which {path} starts, cannot be told</source>
        <extracomment>reason</extracomment>
        <translation>wo {file} liegt, das {path} startet, lässt sich nicht feststellen</translation>
    </message>
    <message>
        <source>what {path} starts by default cannot be told</source>
        <extracomment>reason</extracomment>
        <translation>was {path} standardmäßig startet, lässt sich nicht feststellen</translation>
    </message>
    <message>
        <source>{path} is no kernel image</source>
        <extracomment>reason</extracomment>
        <translation>{path} ist kein Kernel-Image</translation>
    </message>
    <message>
        <source>the kernel in {path} could not be taken out (is it whole, and is there room in /run?)</source>
        <extracomment>reason</extracomment>
        <translation>der Kernel in {path} ließ sich nicht herausnehmen (ist er vollständig, und ist in /run Platz?)</translation>
    </message>
    <message>
        <source>the kernel in {path} is cut short</source>
        <extracomment>reason</extracomment>
        <translation>der Kernel in {path} ist abgeschnitten</translation>
    </message>
    <message>
        <source>the initrd in {path} could not be taken out (is it whole, and is there room in /run?)</source>
        <extracomment>reason</extracomment>
        <translation>die Initrd in {path} ließ sich nicht herausnehmen (ist sie vollständig, und ist in /run Platz?)</translation>
    </message>
    <message>
        <source>the mode is bios</source>
        <extracomment>reason</extracomment>
        <translation>der Neustartmodus ist BIOS</translation>
    </message>
    <message>
        <source>it was asked for this one reboot</source>
        <extracomment>reason</extracomment>
        <translation>es wurde für diesen einen Neustart angefordert</translation>
    </message>
    <message>
        <source>{path} says neither bios nor kexec: {text}</source>
        <extracomment>reason</extracomment>
        <translation>{path} enthält weder bios noch kexec: {text}</translation>
    </message>
    <message>
        <source>kexec is suspended after a failure (warmbootctl status tells more)</source>
        <extracomment>reason</extracomment>
        <translation>kexec ist nach einem Fehlschlag ausgesetzt (warmbootctl status zeigt mehr)</translation>
    </message>
    <message>
        <source>cannot write to {path}</source>
        <extracomment>reason</extracomment>
        <translation>in {path} lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>a reboot argument was given</source>
        <extracomment>reason</extracomment>
        <translation>es wurde ein Neustart-Argument angegeben</translation>
    </message>
    <message>
        <source>{what} was requested</source>
        <extracomment>reason</extracomment>
        <translation>{what} wurde angefordert</translation>
    </message>
    <message>
        <source>a unit failed whose failure reboots the machine</source>
        <extracomment>reason</extracomment>
        <translation>eine Unit ist fehlgeschlagen, deren Fehlschlag den Rechner neu startet</translation>
    </message>
    <message>
        <source>the management controller (IPMI) has another boot device set</source>
        <extracomment>reason</extracomment>
        <translation>im Management-Controller (IPMI) ist ein anderes Startgerät gesetzt</translation>
    </message>
    <message>
        <source>cannot read {path}</source>
        <extracomment>reason</extracomment>
        <translation>{path} lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set</source>
        <extracomment>reason</extracomment>
        <translation>ein einmaliger GRUB-Eintrag ist gesetzt</translation>
    </message>
    <message>
        <source>the package manager is at work</source>
        <extracomment>reason</extracomment>
        <translation>die Paketverwaltung arbeitet gerade</translation>
    </message>
    <message>
        <source>is it a file?</source>
        <extracomment>reason</extracomment>
        <translation>ist es eine Datei?</translation>
    </message>
    <message>
        <source>only root may</source>
        <extracomment>reason</extracomment>
        <translation>nur root darf das</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <extracomment>reason</extracomment>
        <translation>es ist nicht installiert</translation>
    </message>
    <message>
        <source>it shows no default</source>
        <extracomment>reason</extracomment>
        <translation>es zeigt keinen Standardeintrag</translation>
    </message>
    <message>
        <source>{path} is missing</source>
        <extracomment>reason</extracomment>
        <translation>{path} fehlt</translation>
    </message>
    <message>
        <source>{unit} failed</source>
        <extracomment>reason</extracomment>
        <translation>{unit} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the distribution&apos;s default</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>der Standard der Distribution</translation>
    </message>
    <message>
        <source>the newest installed one</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>der neueste installierte</translation>
    </message>
    <message>
        <source>what the boot loader starts by default</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>was der Bootloader standardmäßig startet</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>{path} with {initrds}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>{path} mit {initrds}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>die des Bootloaders</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, with {added}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>die des Bootloaders, mit {added}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>die des Bootloaders, ohne {removed}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, with {added}, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>die des Bootloaders, mit {added}, ohne {removed}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, with {added}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>„{line}“, mit {added}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>„{line}“, ohne {removed}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, with {added}, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>„{line}“, mit {added}, ohne {removed}</translation>
    </message>
    <message>
        <source>The card does not start anew under NVIDIA&apos;s own driver unless that is unloaded before the kexec (rmmod nvidia_drm nvidia_modeset nvidia_uvm nvidia).</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Mit NVIDIAs eigenem Treiber startet die Karte nicht wieder, es sei denn, er wird vor dem Kexec entladen (rmmod nvidia_drm nvidia_modeset nvidia_uvm nvidia).</translation>
    </message>
    <message>
        <source>Kernels from before 2026 do not bring the card to rest at a kexec.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Kernel aus der Zeit vor 2026 bringen die Karte bei einem Kexec nicht zur Ruhe.</translation>
    </message>
    <message>
        <source>Some cards show nothing after a kexec, though the machine answers.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Manche Karten zeigen nach einem Kexec nichts an, obwohl der Rechner antwortet.</translation>
    </message>
    <message>
        <source>On a big server the next kernel was reset as it began to write to the screen.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Auf einem großen Server kam es zu einem Reset, als der nächste Kernel auf den Bildschirm zu schreiben begann.</translation>
    </message>
    <message>
        <source>After a kexec the virtual screen gives no answer for a minute, and then is not there.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Nach einem Kexec antwortet der virtuelle Bildschirm eine Minute lang nicht und ist dann nicht mehr da.</translation>
    </message>
    <message>
        <source>Cards with old firmware do not come up after a kexec; ConnectX-4 wants 12.17.1502 (Ethernet) or 12.17.2020 (InfiniBand) at least.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Karten mit alter Firmware kommen nach einem Kexec nicht hoch; ConnectX-4 braucht mindestens 12.17.1502 (Ethernet) oder 12.17.2020 (InfiniBand).</translation>
    </message>
    <message>
        <source>Its part in shutting down can hang while the card is in use.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Seine Routine zum Herunterfahren kann hängen bleiben, während die Karte in Gebrauch ist.</translation>
    </message>
    <message>
        <source>On some machines the network gets no address after a kexec (I219-LM); switching off &quot;Extended DHCP Timeout&quot; in the firmware has helped.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Auf manchen Rechnern bekommt das Netzwerk nach einem Kexec keine Adresse (I219-LM); geholfen hat, in der Firmware „Extended DHCP Timeout“ abzuschalten.</translation>
    </message>
    <message>
        <source>Some cards (RTL8127) do not come back from a restart without a power cycle under this driver.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Manche Karten (RTL8127) kommen mit diesem Treiber nach einem Neustart erst wieder, wenn der Strom aus- und eingeschaltet wurde.</translation>
    </message>
    <message>
        <source>Some Smart Array controllers cannot be reset by the driver unless it is told to.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Manche Smart-Array-Controller kann der Treiber nicht zurücksetzen, sofern man es ihm nicht ausdrücklich vorgibt.</translation>
    </message>
    <message>
        <source>The engine is left at work, and the next kernel hangs at its test or finds it broken.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Die DMA-Engine bleibt in Betrieb, und der nächste Kernel hängt bei ihrem Test oder hält sie für defekt.</translation>
    </message>
    <message>
        <source>Rented servers with this board (OVH EG-32) find no disks after a kexec, or drown in interrupts.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Mietserver mit dieser Hauptplatine (OVH EG-32) finden nach einem Kexec keine Datenträger oder ertrinken in Interrupts.</translation>
    </message>
    <message>
        <source>It loses its network after a kexec; switching off &quot;Extended DHCP Timeout&quot; in the firmware has helped.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Er verliert nach einem Kexec sein Netzwerk; geholfen hat, in der Firmware „Extended DHCP Timeout“ abzuschalten.</translation>
    </message>
    <message>
        <source>What systemd-boot starts is known to bootctl on the running machine only; choose another kernel.</source>
        <extracomment>loader-not-here, beside its field</extracomment>
        <translation>Was systemd-boot startet, weiß bootctl nur auf dem laufenden Rechner; wählen Sie einen anderen Kernel.</translation>
    </message>
    <message>
        <source>only root can read /etc/warmboot.conf, which says whether it is a kexec</source>
        <extracomment>next-settings-private</extracomment>
        <translation>nur root kann /etc/warmboot.conf lesen, wo steht, ob es ein kexec wird</translation>
    </message>
    <message>
        <source>This is NixOS, where /etc is generated. Its own prepare-kexec.service loads the kernel for systemctl kexec; use that instead of Warmboot.</source>
        <extracomment>nixos</extracomment>
        <translation>Dies ist NixOS, wo /etc erzeugt wird. Dessen eigener Dienst prepare-kexec.service lädt den Kernel für systemctl kexec; verwenden Sie diesen statt Warmboot.</translation>
    </message>
    <message>
        <source>{path} of the distribution loads a kernel at each reboot as well; where Warmboot is installed, it unloads that and uses its own.</source>
        <extracomment>vendor-loader</extracomment>
        <translation>{path} der Distribution lädt ebenfalls bei jedem Neustart einen Kernel; wo Warmboot installiert ist, entlädt es diesen und verwendet seinen eigenen.</translation>
    </message>
    <message>
        <source>{path} of the distribution loads a kernel at each reboot, and goes on doing so.</source>
        <extracomment>vendor-loader-stays</extracomment>
        <translation>{path} der Distribution lädt bei jedem Neustart einen Kernel und tut das auch weiterhin.</translation>
    </message>
    <message>
        <source>Only root can read /etc/warmboot.conf. To change it here, let everybody read it again: chmod a+r it as root.</source>
        <extracomment>settings-private</extracomment>
        <translation>Nur root kann /etc/warmboot.conf lesen. Damit sich hier etwas ändern lässt, machen Sie die Datei wieder für alle lesbar: chmod a+r als root.</translation>
    </message>
    <message>
        <source>{unit} is read from {path}, which goes before Warmboot&apos;s file of that name; remove {path}.</source>
        <extracomment>unit-shadowed</extracomment>
        <translation>{unit} wird aus {path} gelesen, was Vorrang vor der gleichnamigen Datei von Warmboot hat; entfernen Sie {path}.</translation>
    </message>
    <message>
        <source>It failed ({why}), and putting everything back failed as well; the next change tries again.</source>
        <extracomment>rollback-failed</extracomment>
        <translation>Es ist fehlgeschlagen ({why}), und auch das Wiederherstellen des alten Zustands ist fehlgeschlagen; die nächste Änderung versucht es erneut.</translation>
    </message>
    <message>
        <source>On this computer an administrator confirms a boot in a terminal: sudo warmbootctl confirm.</source>
        <extracomment>confirm-here</extracomment>
        <translation>Auf diesem Rechner bestätigt ein Administrator den Systemstart in einem Terminal: sudo warmbootctl confirm.</translation>
    </message>
    <message>
        <source>Warmboot then leaves ordinary reboots to the firmware; something else that was found here may not.</source>
        <extracomment>plan-bios-from-us</extracomment>
        <translation>Warmboot überlässt gewöhnliche Neustarts dann der Firmware; etwas anderes, das hier gefunden wurde, tut das womöglich nicht.</translation>
    </message>
    <message>
        <source>This is a virtual machine, whose firmware takes next to no time: kexec gains little here.</source>
        <extracomment>virtual-machine-some</extracomment>
        <translation>Dies ist eine virtuelle Maschine, deren Firmware so gut wie keine Zeit braucht: kexec bringt hier wenig.</translation>
    </message>
    <message>
        <source>After a power cut the boot loader starts the machine; it should start the kernel that a kexec starts.</source>
        <extracomment>why-loader</extracomment>
        <translation>Nach einem Stromausfall startet der Bootloader den Rechner; er sollte denselben Kernel starten wie ein kexec.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; holds a newline, another control character, one that cannot be seen or turns the direction of reading, or bytes that are not UTF-8.</source>
        <extracomment>value-control-characters</extracomment>
        <translation>{field}: „{value}“ enthält einen Zeilenumbruch, ein anderes Steuerzeichen, ein Zeichen, das man nicht sieht oder das die Leserichtung umkehrt, oder Bytes, die kein UTF-8 sind.</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set (next_entry), and GRUB cannot write to LVM or RAID to take it back; do that yourself: grub-editenv - unset next_entry</source>
        <extracomment>grub-next-entry-stays</extracomment>
        <translation>ein einmaliger GRUB-Eintrag ist gesetzt (next_entry), und GRUB kann nicht auf LVM oder RAID schreiben, um ihn zurückzunehmen; tun Sie das selbst: grub-editenv - unset next_entry</translation>
    </message>
    <message>
        <source>GRUB keeps a part of its environment beside the file system here (env_block), and it cannot be read; a one-time entry may be set</source>
        <extracomment>grub-environment-elsewhere</extracomment>
        <translation>GRUB bewahrt hier einen Teil seiner Umgebung neben dem Dateisystem auf (env_block), der sich nicht lesen lässt; ein einmaliger Eintrag kann gesetzt sein</translation>
    </message>
    <message>
        <source>{unit} runs {path}, which does not exist, so that it loads nothing.</source>
        <extracomment>adopt-flaw-program</extracomment>
        <translation>{unit} ruft {path} auf, das nicht existiert, und lädt daher nichts.</translation>
    </message>
    <message>
        <source>{path} calls systemctl with {word}, an option that it does not have, and starts no kernel.</source>
        <extracomment>adopt-flaw-option</extracomment>
        <translation>{path} ruft systemctl mit {word} auf, einer Option, die es nicht gibt, und startet keinen Kernel.</translation>
    </message>
    <message>
        <source>{unit} loads its kernel at boot and not at the shutdown, so that a reboot starts the one of then, and not what an update has brought since.</source>
        <extracomment>adopt-flaw-at-boot</extracomment>
        <translation>{unit} lädt den Kernel beim Start und nicht beim Herunterfahren; ein Neustart startet daher den von damals und nicht, was eine Aktualisierung seither gebracht hat.</translation>
    </message>
    <message>
        <source>{unit} loads a kernel for systemctl kexec alone, which has none to start once it is gone; a reboot via kexec takes its place.</source>
        <extracomment>adopt-kexec-target</extracomment>
        <translation>{unit} lädt einen Kernel allein für systemctl kexec, das ohne sie keinen mehr zu starten hat; ein Neustart über Kexec tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>{field}: {path} does not exist, and --follow default needs it; choose a kernel in another way: {options}.</source>
        <extracomment>default-missing</extracomment>
        <translation>{field}: {path} existiert nicht, und --follow default braucht es; wählen Sie einen Kernel auf andere Weise: {options}.</translation>
    </message>
    <message>
        <source>kernel: /boot is in /etc/fstab but not mounted, so that no kernel is found there; mount /boot and try again.</source>
        <extracomment>kernel-boot-unmounted</extracomment>
        <translation>kernel: /boot steht in /etc/fstab, ist aber nicht eingehängt, sodass dort kein Kernel zu finden ist; hängen Sie es ein (mount /boot) und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>kernel: no boot loader was found whose configuration Warmboot can read (grub.cfg of GRUB, the entries of systemd-boot); choose a kernel instead: {options}.</source>
        <extracomment>loader-none</extracomment>
        <translation>kernel: Es wurde kein Bootloader gefunden, dessen Konfiguration Warmboot lesen kann (grub.cfg von GRUB, die Einträge von systemd-boot); wählen Sie stattdessen einen Kernel: {options}.</translation>
    </message>
    <message>
        <source>kernel: what {path} starts is decided when it runs ({text}); choose a kernel instead: {options}.</source>
        <extracomment>loader-decides</extracomment>
        <translation>kernel: Was {path} startet, entscheidet sich erst bei der Ausführung ({text}); wählen Sie stattdessen einen Kernel: {options}.</translation>
    </message>
    <message>
        <source>kernel: {path} has no entry that could be started; is it whole? Make it anew (grub-mkconfig -o {path}), or choose a kernel: {options}.</source>
        <extracomment>loader-empty</extracomment>
        <translation>kernel: {path} hat keinen Eintrag, der sich starten ließe; ist die Datei vollständig? Erzeugen Sie sie neu (grub-mkconfig -o {path}), oder wählen Sie einen Kernel: {options}.</translation>
    </message>
    <message>
        <source>kernel: what {path} starts by default, &quot;{title}&quot;, is no Linux kernel of this system that could be loaded; choose one: {options}.</source>
        <extracomment>loader-no-linux</extracomment>
        <translation>kernel: Was {path} standardmäßig startet, „{title}“, ist kein Linux-Kernel dieses Systems, der sich laden ließe; wählen Sie einen: {options}.</translation>
    </message>
    <message>
        <source>kernel: where {file} lies, which {path} starts by default, cannot be told; choose a kernel instead: {options}.</source>
        <extracomment>loader-file-unknown</extracomment>
        <translation>kernel: Wo {file} liegt, das {path} standardmäßig startet, lässt sich nicht feststellen; wählen Sie stattdessen einen Kernel: {options}.</translation>
    </message>
    <message>
        <source>kernel: {path} starts {file} by default, which does not exist, so that the boot loader would fail; make {path} anew (update-grub, or grub-mkconfig -o {path}), or choose a kernel for kexec: {options}.</source>
        <extracomment>loader-file-missing</extracomment>
        <translation>kernel: {path} startet standardmäßig {file}, das nicht existiert, sodass der Bootloader scheitern würde; erzeugen Sie {path} neu (update-grub oder grub-mkconfig -o {path}), oder wählen Sie einen Kernel für Kexec: {options}.</translation>
    </message>
    <message>
        <source>kernel: {path} starts another system by default than the one that runs ({word}), or another state of it; that is for the boot loader to start. To start a kernel of this one: {options}.</source>
        <extracomment>loader-other-system</extracomment>
        <translation>kernel: {path} startet standardmäßig ein anderes System als das laufende ({word}) oder einen anderen Stand davon; das ist Sache des Bootloaders. Um einen Kernel dieses Systems zu starten: {options}.</translation>
    </message>
    <message>
        <source>kernel: what systemd-boot starts is known to bootctl on the running machine only; choose a kernel instead: {options}.</source>
        <extracomment>loader-not-here</extracomment>
        <translation>kernel: Was systemd-boot startet, weiß bootctl nur auf dem laufenden Rechner; wählen Sie stattdessen einen Kernel: {options}.</translation>
    </message>
    <message>
        <source>kernel: bootctl, which knows what systemd-boot starts, does not tell ({why}); choose a kernel instead: {options}.</source>
        <extracomment>loader-silent</extracomment>
        <translation>kernel: bootctl weiß, was systemd-boot startet, gibt es aber nicht an ({why}); wählen Sie stattdessen einen Kernel: {options}.</translation>
    </message>
    <message>
        <source>{path} is a hand-made kexec set-up for systemctl kexec alone; ordinary reboots do without it.</source>
        <extracomment>foreign-set-up-kexec</extracomment>
        <translation>{path} ist eine von Hand angelegte Kexec-Einrichtung allein für systemctl kexec; gewöhnliche Neustarts kommen ohne sie aus.</translation>
    </message>
    <message>
        <source>{path} loads or starts a kernel at each boot ({text}); take that line out by hand.</source>
        <extracomment>foreign-set-up-line</extracomment>
        <translation>{path} lädt oder startet bei jedem Start einen Kernel ({text}); nehmen Sie diese Zeile von Hand heraus.</translation>
    </message>
    <message>
        <source>{path} runs {script}, which loads or starts a kernel; take that out by hand.</source>
        <extracomment>foreign-set-up-script</extracomment>
        <translation>{path} ruft {script} auf, das einen Kernel lädt oder startet; nehmen Sie das von Hand heraus.</translation>
    </message>
    <message>
        <source>Debian&apos;s kexec-load loads a kernel at each reboot as well (LOAD_KEXEC=true in {path}); where Warmboot is installed, it unloads that and uses its own.</source>
        <extracomment>vendor-loader-debian</extracomment>
        <translation>kexec-load von Debian lädt ebenfalls bei jedem Neustart einen Kernel (LOAD_KEXEC=true in {path}); wo Warmboot installiert ist, entlädt es diesen und verwendet seinen eigenen.</translation>
    </message>
    <message>
        <source>{path} overrules Warmboot: it sets the commands of {unit} anew; remove {path}.</source>
        <extracomment>drop-in-overrules</extracomment>
        <translation>{path} setzt Warmboot außer Kraft: Es legt die Befehle von {unit} neu fest; entfernen Sie {path}.</translation>
    </message>
    <message>
        <source>{path} makes {unit} run something else beside what Warmboot runs there ({text}); see that it neither fails nor takes long.</source>
        <extracomment>unit-runs-more</extracomment>
        <translation>{path} lässt {unit} außer dem, was Warmboot dort ausführt, noch etwas anderes ausführen ({text}); sorgen Sie dafür, dass es weder scheitert noch lange dauert.</translation>
    </message>
    <message>
        <source>{unit} is read from {path} and not from systemd&apos;s own file, so that nobody can tell when in a shutdown it runs; remove {path}.</source>
        <extracomment>reboot-unit-replaced</extracomment>
        <translation>{unit} wird aus {path} gelesen und nicht aus der Datei von systemd, sodass niemand sagen kann, wann es beim Herunterfahren läuft; entfernen Sie {path}.</translation>
    </message>
    <message>
        <source>The initrd {initrd} is by its name for another kernel than {kernel}, which would find none of its modules in it; correct the links, or name both with --kernel and --initrd.</source>
        <extracomment>warning-initrd-other</extracomment>
        <translation>Die Initrd {initrd} gehört ihrem Namen nach zu einem anderen Kernel als {kernel}, der keines seiner Module darin fände; berichtigen Sie die Verknüpfungen, oder nennen Sie beide mit --kernel und --initrd.</translation>
    </message>
    <message>
        <source>The boot loader starts {path} by default.</source>
        <extracomment>check-loader-starts</extracomment>
        <translation>Der Bootloader startet standardmäßig {path}.</translation>
    </message>
    <message>
        <source>The boot loader starts {path} the next time only (a one-time entry); what it starts by default shows after that.</source>
        <extracomment>check-loader-once</extracomment>
        <translation>Der Bootloader startet {path} nur beim nächsten Mal (ein einmaliger Eintrag); was er standardmäßig startet, zeigt sich danach.</translation>
    </message>
    <message>
        <source>{path} does not exist, and this choice needs it; choose another kernel.</source>
        <extracomment>default-missing, beside its field</extracomment>
        <translation>{path} existiert nicht, und diese Auswahl braucht es; wählen Sie einen anderen Kernel.</translation>
    </message>
    <message>
        <source>{path} starts {file} by default, which does not exist, so that the boot loader would fail; make {path} anew (update-grub, or grub-mkconfig -o {path}), or choose another kernel.</source>
        <extracomment>loader-file-missing, beside its field</extracomment>
        <translation>{path} startet standardmäßig {file}, das nicht existiert, sodass der Bootloader scheitern würde; erzeugen Sie {path} neu (update-grub oder grub-mkconfig -o {path}), oder wählen Sie einen anderen Kernel.</translation>
    </message>
    <message>
        <source>{path} starts another system by default ({word})</source>
        <extracomment>reason</extracomment>
        <translation>{path} startet standardmäßig ein anderes System ({word})</translation>
    </message>
    <message>
        <source>{path} starts another state of the system by default ({word})</source>
        <extracomment>reason</extracomment>
        <translation>{path} startet standardmäßig einen anderen Stand des Systems ({word})</translation>
    </message>
    <message>
        <source>cannot read all that {path} keeps</source>
        <extracomment>reason</extracomment>
        <translation>nicht alles, was {path} aufbewahrt, lässt sich lesen</translation>
    </message>
    <message>
        <source>The reboot was called off before it was asked for.</source>
        <extracomment>reboot-called-off</extracomment>
        <translation>Der Neustart wurde abgebrochen, bevor er angefordert wurde.</translation>
    </message>
    <message>
        <source>another load of a kernel is at work</source>
        <extracomment>reason</extracomment>
        <translation>ein anderes Laden eines Kernels ist im Gange</translation>
    </message>
    <message>
        <source>kernel: the boot loader that started this machine ({name}) is one that Warmboot cannot read; choose a kernel instead: {options}.</source>
        <extracomment>loader-unknown</extracomment>
        <translation>kernel: Den Bootloader, der diesen Rechner gestartet hat ({name}), kann Warmboot nicht lesen; wählen Sie stattdessen einen Kernel: {options}.</translation>
    </message>
    <message>
        <source>{path} is a link that leads out of {root}, to files of the running system; make it a relative link, or run warmbootctl in there: chroot {root} warmbootctl.</source>
        <extracomment>link-out-of-root</extracomment>
        <translation>{path} ist ein Link, der aus {root} hinausführt, zu Dateien des laufenden Systems; machen Sie daraus einen relativen Link, oder führen Sie warmbootctl darin aus: chroot {root} warmbootctl.</translation>
    </message>
    <message>
        <source>The boot loader that started this machine ({name}) is one that Warmboot cannot read; choose another kernel.</source>
        <extracomment>loader-unknown, beside its field</extracomment>
        <translation>Den Bootloader, der diesen Rechner gestartet hat ({name}), kann Warmboot nicht lesen; wählen Sie einen anderen Kernel.</translation>
    </message>
    <message>
        <source>the last kexec did not arrive: another kernel was started in its place</source>
        <extracomment>reason</extracomment>
        <translation>der letzte Kexec kam nicht an: An seiner Stelle wurde ein anderer Kernel gestartet</translation>
    </message>
    <message>
        <source>the last boot by kexec was no good: {why}</source>
        <extracomment>reason</extracomment>
        <translation>der letzte Start über Kexec war nicht in Ordnung: {why}</translation>
    </message>
    <message>
        <source>nothing more is known</source>
        <extracomment>reason</extracomment>
        <translation>mehr ist nicht bekannt</translation>
    </message>
    <message>
        <source>the boot loader that started this machine is one that cannot be read</source>
        <extracomment>reason</extracomment>
        <translation>der Bootloader, der diesen Rechner gestartet hat, ist einer, der nicht lesbar ist</translation>
    </message>
    <message>
        <source>{path} has no room left, so that a failed kexec could not be noted</source>
        <extracomment>next-full</extracomment>
        <translation>{path} hat keinen Platz mehr, sodass ein gescheiterter Kexec nicht vermerkt werden könnte</translation>
    </message>
    <message>
        <source>{unit} has failed, whose failure reboots the machine; systemctl reset-failed takes that back</source>
        <extracomment>next-failed-unit</extracomment>
        <translation>{unit} ist gescheitert, und das startet den Rechner neu; systemctl reset-failed nimmt das zurück</translation>
    </message>
    <message>
        <source>{unit} is masked or missing, so that nothing happens</source>
        <extracomment>next-keys-masked</extracomment>
        <translation>{unit} ist maskiert oder fehlt, sodass nichts geschieht</translation>
    </message>
    <message>
        <source>{unit} is what it starts, and no reboot</source>
        <extracomment>next-keys-other</extracomment>
        <translation>{unit} wird damit gestartet, und kein Neustart</translation>
    </message>
    <message>
        <source>{path} is no file that can be read; a one-time GRUB entry may be set</source>
        <extracomment>grub-environment-unreadable</extracomment>
        <translation>{path} ist keine lesbare Datei; ein einmaliger GRUB-Eintrag kann gesetzt sein</translation>
    </message>
    <message>
        <source>A kernel that was loaded by hand is not taken back by Warmboot; leave --confirm out, or reboot --via kexec.</source>
        <extracomment>confirm-by-hand</extracomment>
        <translation>Ein von Hand geladener Kernel wird von Warmboot nicht zurückgenommen; lassen Sie --confirm weg, oder nehmen Sie reboot --via kexec.</translation>
    </message>
    <message>
        <source>{path} is made anew.</source>
        <extracomment>plan-state-folder</extracomment>
        <translation>{path} wird neu angelegt.</translation>
    </message>
    <message>
        <source>A name has no # in it, which begins a remark in the list of servers: {value}</source>
        <extracomment>servers-name</extracomment>
        <translation>Ein Name enthält kein #, womit in der Serverliste eine Bemerkung beginnt: {value}</translation>
    </message>
    <message>
        <source>How these are set up cannot be told, and a playbook would change it: {machines}. Their settings cannot be read, or are not those of Warmboot; leave them out.</source>
        <extracomment>export-not-ours</extracomment>
        <translation>Wie diese eingerichtet sind, ist nicht bekannt, und ein Playbook würde es ändern: {machines}. Ihre Einstellungen sind nicht lesbar oder nicht die von Warmboot; lassen Sie sie weg.</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Reboot without waiting for the firmware</source>
        <extracomment>summary</extracomment>
        <translation>Neu starten, ohne auf die Firmware zu warten</translation>
    </message>
    <message>
        <source>Warmboot lets Linux machines restart through kexec: the running kernel starts the next one directly, and the minutes that a server&apos;s BIOS or UEFI firmware takes are not spent. It does so for this computer and for servers over SSH.</source>
        <extracomment>p</extracomment>
        <translation>Warmboot lässt Linux-Rechner über kexec neu starten: Der laufende Kernel startet den nächsten direkt, und die Minuten, die die BIOS- oder UEFI-Firmware eines Servers braucht, entfallen. Das gilt für diesen Rechner und über SSH auch für Server.</translation>
    </message>
    <message>
        <source>See how the next reboot goes and why, and switch it</source>
        <extracomment>li</extracomment>
        <translation>Sehen, welchen Weg der nächste Neustart nimmt und warum, und ihn umschalten</translation>
    </message>
    <message>
        <source>Reboot through kexec or through the firmware whenever you like</source>
        <extracomment>li</extracomment>
        <translation>Jederzeit über kexec oder über die Firmware neu starten</translation>
    </message>
    <message>
        <source>Review every change of a file before it is made, and undo it afterwards</source>
        <extracomment>li</extracomment>
        <translation>Jede Änderung an einer Datei vorher prüfen und hinterher rückgängig machen</translation>
    </message>
    <message>
        <source>Find what stands in the way of a kexec on this machine, and its cure</source>
        <extracomment>li</extracomment>
        <translation>Finden, was auf diesem Rechner einem Kexec im Weg steht und was dagegen hilft</translation>
    </message>
    <message>
        <source>Reboot several servers, a few at a time, stopping at the first that does not come back as it should</source>
        <extracomment>li</extracomment>
        <translation>Mehrere Server neu starten, immer nur einige zugleich, und beim ersten anhalten, der nicht so zurückkommt, wie er soll</translation>
    </message>
    <message>
        <source>Whatever goes wrong ends in an ordinary reboot through the firmware, and a kexec that did not arrive is not tried again.</source>
        <extracomment>p</extracomment>
        <translation>Was auch schiefgeht, endet in einem gewöhnlichen Neustart über die Firmware, und ein Kexec, der nicht ankam, wird nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>How the next reboot goes, why, and into which kernel</source>
        <extracomment>caption</extracomment>
        <translation>Welchen Weg der nächste Neustart nimmt, warum und mit welchem Kernel</translation>
    </message>
    <message>
        <source>All machines in a table to filter and to choose in</source>
        <extracomment>caption</extracomment>
        <translation>Alle Rechner in einer Tabelle zum Filtern und Auswählen</translation>
    </message>
    <message>
        <source>The review before a change, with the difference of every file</source>
        <extracomment>caption</extracomment>
        <translation>Die Prüfung vor einer Änderung, mit dem Unterschied jeder Datei</translation>
    </message>
    <message>
        <source>How long reboots took, and what kexec saved</source>
        <extracomment>caption</extracomment>
        <translation>Wie lange Neustarts dauerten und was kexec gespart hat</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>How machines reboot</source>
        <extracomment>Comment</extracomment>
        <translation>Wie Rechner neu starten</translation>
    </message>
    <message>
        <source>Reboot Mode Changed</source>
        <extracomment>Name</extracomment>
        <translation>Neustartmodus geändert</translation>
    </message>
    <message>
        <source>Somebody else changed how a machine reboots</source>
        <extracomment>Comment</extracomment>
        <translation>Jemand anderes hat geändert, wie ein Rechner neu startet</translation>
    </message>
    <message>
        <source>Machine Is Back</source>
        <extracomment>Name</extracomment>
        <translation>Rechner ist zurück</translation>
    </message>
    <message>
        <source>A machine has come back from its reboot</source>
        <extracomment>Comment</extracomment>
        <translation>Ein Rechner ist von seinem Neustart zurück</translation>
    </message>
    <message>
        <source>Machine Has Not Come Back</source>
        <extracomment>Name</extracomment>
        <translation>Rechner ist nicht zurückgekommen</translation>
    </message>
    <message>
        <source>A machine that was rebooted does not answer within its limit</source>
        <extracomment>Comment</extracomment>
        <translation>Ein Rechner, der neu gestartet wurde, antwortet nicht innerhalb seiner Frist</translation>
    </message>
</context>
<context>
    <name>Polkit</name>
    <message>
        <source>Install or change Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>Warmboot installieren oder ändern</translation>
    </message>
    <message>
        <source>Authentication is required to change how this computer restarts: units and settings of Warmboot are written. It is not restarted now.</source>
        <extracomment>Description</extracomment>
        <translation>Um zu ändern, wie dieser Rechner neu startet, ist eine Authentifizierung erforderlich: Units und Einstellungen von Warmboot werden geschrieben. Jetzt wird nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Uninstall Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>Warmboot deinstallieren</translation>
    </message>
    <message>
        <source>Authentication is required to remove everything that Warmboot put on this computer. It then restarts through its firmware again.</source>
        <extracomment>Description</extracomment>
        <translation>Um alles zu entfernen, was Warmboot auf diesem Rechner angelegt hat, ist eine Authentifizierung erforderlich. Er startet dann wieder über seine Firmware neu.</translation>
    </message>
    <message>
        <source>Take back a change of Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>Eine Änderung von Warmboot zurücknehmen</translation>
    </message>
    <message>
        <source>Authentication is required to take back the last change of how this computer restarts: the files that were there before are put back.</source>
        <extracomment>Description</extracomment>
        <translation>Um die letzte Änderung daran zurückzunehmen, wie dieser Rechner neu startet, ist eine Authentifizierung erforderlich: Die Dateien von vorher werden wiederhergestellt.</translation>
    </message>
    <message>
        <source>Make a change of Warmboot again</source>
        <extracomment>Name</extracomment>
        <translation>Eine Änderung von Warmboot wiederholen</translation>
    </message>
    <message>
        <source>Authentication is required to make a change again that was taken back: how this computer restarts changes.</source>
        <extracomment>Description</extracomment>
        <translation>Um eine zurückgenommene Änderung zu wiederholen, ist eine Authentifizierung erforderlich: Es ändert sich, wie dieser Rechner neu startet.</translation>
    </message>
    <message>
        <source>Choose how the next restart goes</source>
        <extracomment>Name</extracomment>
        <translation>Den Weg des nächsten Neustarts wählen</translation>
    </message>
    <message>
        <source>Authentication is required to choose how this computer goes through its next restart, and only that one. It is not restarted now.</source>
        <extracomment>Description</extracomment>
        <translation>Um zu wählen, wie dieser Rechner beim nächsten Mal neu startet, und nur dann, ist eine Authentifizierung erforderlich. Jetzt wird nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Put kexec back in service</source>
        <extracomment>Name</extracomment>
        <translation>Kexec wieder in Betrieb nehmen</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through kexec again, after a failure had switched that off.</source>
        <extracomment>Description</extracomment>
        <translation>Um diesen Rechner wieder über kexec neu starten zu lassen, nachdem das wegen eines Fehlers abgeschaltet wurde, ist eine Authentifizierung erforderlich.</translation>
    </message>
</context>
<context>
    <name>warmboot::About</name>
    <message>
        <source>Reboots through kexec, safely and reversibly</source>
        <translation>Startet über kexec neu, sicher und umkehrbar</translation>
    </message>
    <message>
        <source>Warmboot contributors</source>
        <translation>Mitwirkende an Warmboot</translation>
    </message>
    <message>
        <source>in warmbootctl and in the helper</source>
        <translation>in warmbootctl und im Hilfsdienst</translation>
    </message>
    <message>
        <source>what the parts of Warmboot say to each other</source>
        <translation>was die Teile von Warmboot einander sagen</translation>
    </message>
    <message>
        <source>in warmbootctl</source>
        <translation>in warmbootctl</translation>
    </message>
</context>
<context>
    <name>warmboot::AboutDialog</name>
    <message>
        <source>Licence: %1</source>
        <translation>Lizenz: %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>About Warmboot</source>
        <translation>Über Warmboot</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>Übe&amp;r</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>&amp;Bestandteile</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Lizenz</translation>
    </message>
</context>
<context>
    <name>warmboot::AddServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>root@server.example, or a host of ~/.ssh/config</source>
        <translation>root@server.example oder ein Host aus ~/.ssh/config</translation>
    </message>
    <message>
        <source>What ssh will call</source>
        <translation>Womit sich ssh verbinden wird</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>&amp;Name in the list:</source>
        <translation>&amp;Name in der Liste:</translation>
    </message>
    <message>
        <source>It needs sshd, systemd and kexec-tools. Where Warmboot is not installed a small program is put into ~/.cache/warmboot of that user; nothing else changes before a review.</source>
        <translation>Der Server braucht sshd, systemd und kexec-tools. Wo Warmboot nicht installiert ist, wird ein kleines Programm nach ~/.cache/warmboot dieses Benutzers gelegt; sonst ändert sich nichts, bevor Sie es geprüft haben.</translation>
    </message>
    <message>
        <source>&amp;Add and connect</source>
        <translation>&amp;Hinzufügen und verbinden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>ssh will call %1.</source>
        <translation>ssh wird sich mit %1 verbinden.</translation>
    </message>
    <message>
        <source>ssh cannot say whom it will call: %1</source>
        <translation>ssh kann nicht sagen, womit es sich verbinden wird: %1</translation>
    </message>
    <message>
        <source>Change a server</source>
        <translation>Server ändern</translation>
    </message>
    <message>
        <source>&amp;Change and connect</source>
        <translation>Än&amp;dern und verbinden</translation>
    </message>
</context>
<context>
    <name>warmboot::Arguments</name>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Im Infobereich starten, ohne Fenster.</translation>
    </message>
    <message>
        <source>Show this machine as well. COMMAND runs &quot;warmbootctl serve&quot; there, for example: atlas=ssh root@atlas warmbootctl serve. Can be given several times.</source>
        <translation>Auch diesen Rechner zeigen. BEFEHL führt dort „warmbootctl serve“ aus, zum Beispiel: atlas=ssh root@atlas warmbootctl serve. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>NAME=COMMAND</source>
        <translation>NAME=BEFEHL</translation>
    </message>
    <message>
        <source>Show this server as well, which needs nothing but sshd, systemd and kexec-tools: user@host, or a host of ~/.ssh/config. Can be given several times; the window keeps a list of its own.</source>
        <translation>Auch diesen Server zeigen, der nichts als sshd, systemd und kexec-tools braucht: benutzer@host oder ein Host aus ~/.ssh/config. Kann mehrmals angegeben werden; das Fenster führt eine eigene Liste.</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVER</translation>
    </message>
    <message>
        <source>Leave this computer out; goes with --server and --machine.</source>
        <translation>Diesen Rechner weglassen; zusammen mit --server und --machine.</translation>
    </message>
    <message>
        <source>--machine %1: a quote is not closed.</source>
        <translation>--machine %1: Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>--machine %1: write NAME=COMMAND.</source>
        <translation>--machine %1: Schreiben Sie NAME=BEFEHL.</translation>
    </message>
    <message>
        <source>--server: %1</source>
        <translation>--server: %1</translation>
    </message>
    <message>
        <source>--no-this-computer leaves no machine to show; add --server USER@HOST.</source>
        <translation>--no-this-computer lässt keinen Rechner zum Anzeigen übrig; geben Sie dazu --server BENUTZER@HOST an.</translation>
    </message>
    <message>
        <source>%1: no file or machine is expected here.</source>
        <translation>%1: Hier wird weder eine Datei noch ein Rechner erwartet.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesen Rechner</translation>
    </message>
</context>
<context>
    <name>warmboot::Autostart</name>
    <message>
        <source>The desktop does not do that: %1</source>
        <translation>Die Arbeitsumgebung tut das nicht: %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Das Verzeichnis %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>warmboot::CallersModel</name>
    <message>
        <source>Who reboots</source>
        <translation>Wer neu startet</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Geht über</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>warmboot::CallersPage</name>
    <message>
        <source>Where a reboot goes depends on who asks for it, and on this machine’s versions:</source>
        <translation>Welchen Weg ein Neustart nimmt, hängt davon ab, wer ihn auslöst, und von den Versionen auf diesem Rechner:</translation>
    </message>
    <message>
        <source>Who gets kexec</source>
        <translation>Wer kexec bekommt</translation>
    </message>
</context>
<context>
    <name>warmboot::ChecksModel</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Finding and cure</source>
        <translation>Befund und Abhilfe</translation>
    </message>
</context>
<context>
    <name>warmboot::ChecksPage</name>
    <message>
        <source>Re&amp;pair…</source>
        <translation>Re&amp;parieren…</translation>
    </message>
    <message>
        <source>Resume ke&amp;xec</source>
        <translation>Kexec &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Follow the &amp;newest kernel…</source>
        <translation>Dem neues&amp;ten Kernel folgen…</translation>
    </message>
    <message>
        <source>Follow the defaul&amp;t kernel…</source>
        <translation>Dem Standard-Kerne&amp;l folgen…</translation>
    </message>
    <message>
        <source>Follow the boot &amp;loader…</source>
        <translation>De&amp;m Bootloader folgen…</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Üb&amp;ernehmen…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Add %1…</source>
        <translation>%1 h&amp;inzufügen…</translation>
    </message>
    <message>
        <source>Reported at %1</source>
        <translation>Berichtet unter %1</translation>
    </message>
    <message>
        <source>S&amp;omething is wrong after a kexec…</source>
        <translation>N&amp;ach einem Kexec stimmt etwas nicht…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 checks found something in the way of a reboot via kexec.</source>
        <translation>
            <numerusform>%n von %1 Prüfungen hat etwas gefunden, das einem Neustart über kexec im Weg steht.</numerusform>
            <numerusform>%n von %1 Prüfungen haben etwas gefunden, das einem Neustart über kexec im Weg steht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way of a reboot via kexec. There is something to know, though.</source>
        <translation>Einem Neustart über kexec steht nichts im Weg. Es gibt aber etwas, das man wissen sollte.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a reboot via kexec.</source>
        <translation>Einem Neustart über kexec steht nichts im Weg.</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Warum das wichtig ist: %1</translation>
    </message>
    <message>
        <source>It is on the command line already.</source>
        <translation>Es steht bereits auf der Befehlszeile.</translation>
    </message>
</context>
<context>
    <name>warmboot::CommandLineEditor</name>
    <message>
        <source>Reuse what the b&amp;oot loader gave</source>
        <translation>Vo&amp;m Bootloader übernehmen</translation>
    </message>
    <message>
        <source>This line instead:</source>
        <translation>Stattdessen diese Zeile:</translation>
    </message>
    <message>
        <source>The whole command line</source>
        <translation>Die ganze Befehlszeile</translation>
    </message>
    <message>
        <source>Usual remedies, for when the new kernel does not come up as it should:</source>
        <translation>Übliche Abhilfen, falls der neue Kernel nicht so hochkommt, wie er soll:</translation>
    </message>
    <message>
        <source>&amp;Add words:</source>
        <translation>Parameter hin&amp;zufügen:</translation>
    </message>
    <message>
        <source>console=ttyS0 foo=&quot;a b&quot;</source>
        <translation>console=ttyS0 foo=&quot;a b&quot;</translation>
    </message>
    <message>
        <source>Words to add to the command line</source>
        <translation>Parameter, die zur Befehlszeile hinzukommen</translation>
    </message>
    <message>
        <source>&amp;Take words off:</source>
        <translation>Parameter &amp;entfernen:</translation>
    </message>
    <message>
        <source>quiet, or console for every console=…</source>
        <translation>quiet, oder console für jedes console=…</translation>
    </message>
    <message>
        <source>Words to take off the command line</source>
        <translation>Parameter, die von der Befehlszeile entfernt werden</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Seconds from a panic of the new kernel to its restart</source>
        <translation>Sekunden von einer Panic des neuen Kernels bis zum Neustart</translation>
    </message>
    <message>
        <source>panic=: a kernel that panics restarts the machine after this time, through the firmware</source>
        <translation>panic=: Nach einer Kernel-Panic startet der Rechner nach dieser Zeit neu, und zwar über die Firmware</translation>
    </message>
    <message>
        <source>Restart after a &amp;panic:</source>
        <translation>Neustart nach Pani&amp;c:</translation>
    </message>
</context>
<context>
    <name>warmboot::DesktopApp</name>
    <message>
        <source>Warmboot is open already</source>
        <translation>Warmboot ist bereits geöffnet</translation>
    </message>
    <message>
        <source>The window that is open was started without %1. To see all of them, quit Warmboot and start it again.</source>
        <translation>Das offene Fenster wurde ohne %1 gestartet. Um alle zu sehen, beenden Sie Warmboot und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Server importieren</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Server exportieren</translation>
    </message>
    <message>
        <source>Folder for inventory.yml and set_up.yml</source>
        <translation>Verzeichnis für inventory.yml und set_up.yml</translation>
    </message>
    <message>
        <source>Export for Ansible</source>
        <translation>Export für Ansible</translation>
    </message>
    <message>
        <source>%1 Replace it?</source>
        <translation>%1 Ersetzen?</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Server entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>%1 aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>The server stays as it is, with all that Warmboot has set up there.</source>
        <translation>Der Server bleibt, wie er ist, mit allem, was Warmboot dort eingerichtet hat.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>What Warmboot had sent to %1 is removed.</source>
        <translation>Was Warmboot an %1 gesendet hatte, ist entfernt.</translation>
    </message>
    <message>
        <source>Warmboot</source>
        <translation>Warmboot</translation>
    </message>
    <message>
        <source>It is not finished yet, and nobody waits for it any more then: a boot that is to be confirmed is taken back through the firmware.</source>
        <translation>Er ist noch nicht fertig, und dann wartet niemand mehr darauf: Ein Start, der bestätigt werden soll, wird über die Firmware zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>warmboot::DiffBrowser</name>
    <message>
        <source>Files that change</source>
        <translation>Dateien, die sich ändern</translation>
    </message>
    <message>
        <source>Difference of the chosen file</source>
        <translation>Unterschied der gewählten Datei</translation>
    </message>
</context>
<context>
    <name>warmboot::EditsBar</name>
    <message>
        <source>Review…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet, and an error in them on the page Safety.</source>
        <translation>Es gibt Änderungen, die noch nicht angewendet sind, und darin einen Fehler auf der Seite „Absicherung“.</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet, and an error in them on the page Kernel.</source>
        <translation>Es gibt Änderungen, die noch nicht angewendet sind, und darin einen Fehler auf der Seite „Kernel“.</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet.</source>
        <translation>Es gibt Änderungen, die noch nicht angewendet sind.</translation>
    </message>
    <message>
        <source>There is an error to mend first.</source>
        <translation>Zuerst ist ein Fehler zu beheben.</translation>
    </message>
</context>
<context>
    <name>warmboot::FilesModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>nicht installiert</translation>
    </message>
</context>
<context>
    <name>warmboot::Flags</name>
    <message>
        <source>The screen stays black or frozen after a kexec: the kernel leaves the graphics card as it is.</source>
        <translation>Der Bildschirm bleibt nach einem Kexec schwarz oder eingefroren: Der Kernel lässt die Grafikkarte, wie sie ist.</translation>
    </message>
    <message>
        <source>A device hangs, &quot;irq: nobody cared&quot;: interrupts that the old kernel left behind are looked for.</source>
        <translation>Ein Gerät hängt, „irq: nobody cared“: Nach Interrupts, die der alte Kernel hinterließ, wird gesucht.</translation>
    </message>
    <message>
        <source>A disk or network card does not answer: drivers reset their device first.</source>
        <translation>Ein Datenträger oder eine Netzwerkkarte antwortet nicht: Treiber setzen ihr Gerät zuerst zurück.</translation>
    </message>
    <message>
        <source>A PCI card gets no interrupts: none are sent as messages (MSI).</source>
        <translation>Eine PCI-Karte bekommt keine Interrupts: Es werden keine als Nachrichten (MSI) gesendet.</translation>
    </message>
    <message>
        <source>Interrupts go to the wrong place: ACPI does not route them.</source>
        <translation>Interrupts gehen an die falsche Stelle: ACPI leitet sie nicht.</translation>
    </message>
</context>
<context>
    <name>warmboot::Forecast</name>
    <message>
        <source>The next reboot goes through kexec into a kernel loaded by hand.</source>
        <translation>Der nächste Neustart geht über kexec und startet einen von Hand geladenen Kernel.</translation>
    </message>
    <message>
        <source>The next reboot, this one time, goes through kexec into %1.</source>
        <translation>Der nächste Neustart geht dieses eine Mal über kexec und startet %1.</translation>
    </message>
    <message>
        <source>The next reboot goes through kexec into %1.</source>
        <translation>Der nächste Neustart geht über kexec und startet %1.</translation>
    </message>
    <message>
        <source>The next reboot, this one time, goes through the firmware.</source>
        <translation>Der nächste Neustart geht dieses eine Mal über die Firmware.</translation>
    </message>
    <message>
        <source>The next reboot goes through the firmware.</source>
        <translation>Der nächste Neustart geht über die Firmware.</translation>
    </message>
    <message>
        <source>It is not certain how the next reboot goes.</source>
        <translation>Es steht nicht fest, welchen Weg der nächste Neustart nimmt.</translation>
    </message>
    <message>
        <source>kexec is suspended: %1</source>
        <translation>kexec ist ausgesetzt: %1</translation>
    </message>
    <message>
        <source>The next reboot goes through the firmware, because %1.</source>
        <extracomment>%1 is a clause like &quot;the reboot mode is BIOS&quot;, of the context Engine. Where the word order differs after &quot;because&quot;, put a colon instead.</extracomment>
        <translation>Der nächste Neustart geht über die Firmware, denn %1.</translation>
    </message>
    <message>
        <source>It is not certain how the next reboot goes: %1.</source>
        <translation>Es steht nicht fest, welchen Weg der nächste Neustart nimmt: %1.</translation>
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
        <translation>Soft-Reboot</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>ungewiss</translation>
    </message>
    <message>
        <source>The desktop&apos;s Restart</source>
        <translation>„Neu starten“ der Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Upgrades by themselves (unattended-upgrades)</source>
        <translation>Automatische Upgrades (unattended-upgrades)</translation>
    </message>
    <message>
        <source>A reboot via kexec is enough.</source>
        <translation>Ein Neustart über kexec genügt.</translation>
    </message>
    <message>
        <source>It takes a reboot via BIOS.</source>
        <translation>Es braucht einen Neustart über BIOS.</translation>
    </message>
    <message>
        <source>A soft reboot is enough: the services start anew, the kernel goes on.</source>
        <translation>Ein Soft-Reboot genügt: Die Dienste starten neu, der Kernel läuft weiter.</translation>
    </message>
</context>
<context>
    <name>warmboot::ForecastHeader</name>
    <message>
        <source>Reboot throu&amp;gh kexec</source>
        <translation>Neustart über ke&amp;xec</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec</source>
        <translation>Über kexec &amp;neu starten</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS</source>
        <translation>Über BI&amp;OS neu starten</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec</source>
        <translation>Gewöhnliche Neustarts gehen über kexec</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>On: ordinary reboots go through kexec. Switching it off shows first what will change.</source>
        <translation>Ein: Gewöhnliche Neustarts gehen über kexec. Beim Ausschalten wird zuerst gezeigt, was sich ändert.</translation>
    </message>
    <message>
        <source>Off: ordinary reboots go through the firmware. Switching it on shows first what will change.</source>
        <translation>Aus: Gewöhnliche Neustarts gehen über die Firmware. Beim Einschalten wird zuerst gezeigt, was sich ändert.</translation>
    </message>
    <message>
        <source>Reboots this one time through kexec; asks first</source>
        <translation>Startet dieses eine Mal über kexec neu; fragt vorher nach</translation>
    </message>
    <message>
        <source>Reboots this one time through the firmware; asks first</source>
        <translation>Startet dieses eine Mal über die Firmware neu; fragt vorher nach</translation>
    </message>
    <message>
        <source>Next reboot: %1</source>
        <translation>Nächster Neustart: %1</translation>
    </message>
    <message>
        <source>As last seen: %1</source>
        <translation>Letzter bekannter Stand: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryExport</name>
    <message>
        <source>Export the history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 ließ sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryModel</name>
    <message>
        <source>Kexec was suspended because of it. %1</source>
        <translation>Kexec wurde deswegen ausgesetzt. %1</translation>
    </message>
    <message>
        <source>It was switched off or reset, or went down without Warmboot.</source>
        <translation>Der Rechner wurde ausgeschaltet oder zurückgesetzt oder fuhr ohne Warmboot herunter.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Kam über</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Ready after</source>
        <translation>Bereit nach</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>History of reboots</source>
        <translation>Verlauf der Neustarts</translation>
    </message>
    <message>
        <source>No reboot yet</source>
        <translation>Noch kein Neustart</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Slowest to stop the last time: %1.</source>
        <translation>Beim letzten Mal am langsamsten zu beenden: %1.</translation>
    </message>
    <message>
        <source>To stop: %1</source>
        <translation>Beenden: %1</translation>
    </message>
    <message>
        <source>Slowest to start: %1.</source>
        <translation>Am langsamsten zu starten: %1.</translation>
    </message>
    <message>
        <source>To start: %1</source>
        <translation>Starten: %1</translation>
    </message>
    <message>
        <source>No reboot via kexec was measured yet.</source>
        <translation>Es wurde noch kein Neustart über kexec gemessen.</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again. What that saves is known once it was rebooted via BIOS.</source>
        <translation>Üblicherweise dauert es über kexec %1, bis alles wieder läuft. Was das spart, ist bekannt, sobald einmal über BIOS neu gestartet wurde.</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again, and %2 through the firmware. Reboots via kexec: %3. Lost by them: %4.</source>
        <translation>Üblicherweise dauert es über kexec %1, bis alles wieder läuft, und über die Firmware %2. Neustarts über kexec: %3. Dadurch verloren: %4.</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again, and %2 through the firmware. Reboots via kexec: %3. Saved by them: %4.</source>
        <translation>Üblicherweise dauert es über kexec %1, bis alles wieder läuft, und über die Firmware %2. Neustarts über kexec: %3. Dadurch gespart: %4.</translation>
    </message>
    <message>
        <source>Each reboot from now on is listed here: which way it went and how long it took.</source>
        <translation>Von nun an wird hier jeder Neustart aufgeführt: welchen Weg er nahm und wie lange er dauerte.</translation>
    </message>
    <message>
        <source>Once Warmboot is installed, each reboot is listed here: which way it went and how long it took.</source>
        <translation>Sobald Warmboot installiert ist, wird hier jeder Neustart aufgeführt: welchen Weg er nahm und wie lange er dauerte.</translation>
    </message>
</context>
<context>
    <name>warmboot::KernelChooser</name>
    <message>
        <source>The &amp;distribution’s default</source>
        <translation>S&amp;tandard der Distribution</translation>
    </message>
    <message>
        <source>The kernel that the distribution’s own links name</source>
        <translation>Der Kernel, auf den die Links der Distribution zeigen</translation>
    </message>
    <message>
        <source>The &amp;newest installed</source>
        <translation>Neuester inst&amp;allierter</translation>
    </message>
    <message>
        <source>The newest kernel that has its modules and an initrd</source>
        <translation>Der neueste Kernel, der seine Module und eine Initrd hat</translation>
    </message>
    <message>
        <source>What the boot loader starts</source>
        <translation>Was der Bootloader startet</translation>
    </message>
    <message>
        <source>The kernel that GRUB or systemd-boot would start with nobody at the keyboard, found out at each reboot</source>
        <translation>Der Kernel, den GRUB oder systemd-boot ohne Eingriff an der Tastatur starten würde, bei jedem Neustart neu ermittelt</translation>
    </message>
    <message>
        <source>A fi&amp;xed kernel:</source>
        <translation>&amp;Fester Kernel:</translation>
    </message>
    <message>
        <source>This path; links are followed anew at each reboot</source>
        <translation>Dieser Pfad; Links wird bei jedem Neustart neu gefolgt</translation>
    </message>
    <message>
        <source>Path of the kernel</source>
        <translation>Pfad des Kernels</translation>
    </message>
    <message>
        <source>Choose a kernel</source>
        <translation>Kernel wählen</translation>
    </message>
    <message>
        <source>Kerne&amp;l:</source>
        <translation>Kerne&amp;l:</translation>
    </message>
    <message>
        <source>Path of an initrd to add</source>
        <translation>Pfad einer weiteren Initrd</translation>
    </message>
    <message>
        <source>Choose an initrd</source>
        <translation>Initrd wählen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Initrds, in the order of loading</source>
        <translation>Initrds in der Reihenfolge, in der sie geladen werden</translation>
    </message>
    <message>
        <source>In&amp;itrds:</source>
        <translation>&amp;Initrds:</translation>
    </message>
    <message>
        <source>Installed kernels</source>
        <translation>Installierte Kernel</translation>
    </message>
    <message>
        <source>Installed kernels:</source>
        <translation>Installierte Kernel:</translation>
    </message>
    <message>
        <source>Use the selected kernel</source>
        <translation>Gewählten Kernel verwenden</translation>
    </message>
    <message>
        <source>Now %1, “%2”</source>
        <translation>Jetzt %1, „%2“</translation>
    </message>
    <message>
        <source>Here that cannot be told.</source>
        <translation>Hier lässt sich das nicht feststellen.</translation>
    </message>
    <message>
        <source>Only an administrator can see now which that is.</source>
        <translation>Welcher das jetzt ist, kann nur ein Administrator sehen.</translation>
    </message>
</context>
<context>
    <name>warmboot::KernelPage</name>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Kernel-Befehlszeile</translation>
    </message>
</context>
<context>
    <name>warmboot::KernelsModel</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>%1
No initrd was found for it.</source>
        <translation>%1
Dafür wurde keine Initrd gefunden.</translation>
    </message>
    <message>
        <source>%1
Initrd: %2</source>
        <translation>%1
Initrd: %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>neuester</translation>
    </message>
    <message>
        <source>no initrd</source>
        <translation>keine Initrd</translation>
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
        <translation>Neustarts über &amp;kexec</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>Über &amp;BIOS neu starten…</translation>
    </message>
    <message>
        <source>So&amp;ft Reboot…</source>
        <translation>So&amp;ft-Reboot…</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec…</source>
        <translation>Über kexec &amp;neu starten…</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineList</name>
    <message>
        <source>All machines</source>
        <translation>Alle Rechner</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter machines</source>
        <translation>Rechner filtern</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Rechner</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineMessages</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>Of files that are not as installed.</extracomment>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep this boot</source>
        <translation>Diesen Systemstart behalten</translation>
    </message>
    <message>
        <source>Reboot via kexec from now on…</source>
        <translation>Ab jetzt über kexec neu starten…</translation>
    </message>
    <message>
        <source>Resume kexec</source>
        <translation>Kexec fortsetzen</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen…</translation>
    </message>
    <message>
        <source>Cancel the reboot</source>
        <translation>Neustart abbrechen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>The connection is gone, and what is shown here is from before. It is tried again by itself.</source>
        <translation>Die Verbindung ist weg, und was hier steht, ist von vorher. Es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The connection is gone, and what is shown here is from before.</source>
        <translation>Die Verbindung ist weg, und was hier steht, ist von vorher.</translation>
    </message>
    <message>
        <source>This boot by kexec is to be confirmed; in %1 min at most the machine goes back through its firmware.</source>
        <translation>Dieser Systemstart über kexec muss bestätigt werden; sonst startet der Rechner in höchstens %1 min über seine Firmware neu.</translation>
    </message>
    <message>
        <source>This boot came by kexec for one time, and everything was started. Reboots go through the firmware as before, until you say otherwise.</source>
        <translation>Dieser Systemstart erfolgte einmalig über kexec, und alles wurde gestartet. Neustarts gehen wie bisher über die Firmware, bis Sie es anders bestimmen.</translation>
    </message>
    <message>
        <source>Kexec is suspended since %1, and reboots go through the firmware: %2</source>
        <translation>Kexec ist seit %1 ausgesetzt, und Neustarts gehen über die Firmware: %2</translation>
    </message>
    <message>
        <source>What is known about it, for root: %1</source>
        <translation>Was darüber bekannt ist, für root: %1</translation>
    </message>
    <message>
        <source>The set-up is not as it was installed. %1</source>
        <translation>Die Einrichtung ist nicht mehr so, wie sie installiert wurde. %1</translation>
    </message>
    <message>
        <source>Another kexec set-up is on this machine. %1</source>
        <translation>Auf diesem Rechner gibt es eine andere Kexec-Einrichtung. %1</translation>
    </message>
    <message>
        <source>Reboot via kexec…</source>
        <translation>Über kexec neu starten…</translation>
    </message>
    <message>
        <source>Soft reboot…</source>
        <translation>Soft-Reboot…</translation>
    </message>
    <message>
        <source>Reboot via BIOS…</source>
        <translation>Über BIOS neu starten…</translation>
    </message>
    <message>
        <source>Everything can be looked at, but nothing changed. %1</source>
        <translation>Alles kann angesehen, aber nichts geändert werden. %1</translation>
    </message>
    <message>
        <source>A reboot is scheduled for %1.</source>
        <translation>Ein Neustart ist für %1 geplant.</translation>
    </message>
    <message>
        <source>A shutdown is scheduled for %1.</source>
        <translation>Ein Herunterfahren ist für %1 geplant.</translation>
    </message>
    <message>
        <source>Cancel the shutdown</source>
        <translation>Herunterfahren abbrechen</translation>
    </message>
    <message>
        <source>Only the next reboot goes via kexec; after it everything is as before.</source>
        <translation>Nur der nächste Neustart geht über kexec; danach ist alles wie zuvor.</translation>
    </message>
    <message>
        <source>Only the next reboot goes via BIOS; after it everything is as before.</source>
        <translation>Nur der nächste Neustart geht über BIOS; danach ist alles wie zuvor.</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineView</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Kernel</source>
        <translation>&amp;Kernel</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Units</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>Dia&amp;gnose</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Absicherung</translation>
    </message>
    <message>
        <source>&amp;Ways</source>
        <translation>&amp;Wege</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Checks (%1)</source>
        <translation>Dia&amp;gnose (%1)</translation>
    </message>
    <message>
        <source>On its way through kexec; %1 so far.</source>
        <translation>Über kexec unterwegs; bisher %1.</translation>
    </message>
    <message>
        <source>On its way through the firmware; %1 so far.</source>
        <translation>Über die Firmware unterwegs; bisher %1.</translation>
    </message>
    <message>
        <source>Its services are started anew; %1 so far.</source>
        <translation>Die Dienste werden neu gestartet; bisher %1.</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <translation>Bisher %1.</translation>
    </message>
    <message>
        <source>About %1 left, going by earlier reboots.</source>
        <translation>Nach früheren Neustarts zu urteilen, noch etwa %1.</translation>
    </message>
    <message>
        <source>Earlier reboots took about %1.</source>
        <translation>Frühere Neustarts dauerten etwa %1.</translation>
    </message>
    <message>
        <source>It is called again and again until it is back, for %1 at most.</source>
        <translation>Es wird höchstens %1 lang immer wieder versucht, ihn zu erreichen.</translation>
    </message>
    <message>
        <source>%1 is rebooting</source>
        <translation>%1 startet neu</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Nicht länger &amp;warten</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 ist nicht verwendbar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>C&amp;hange the entry…</source>
        <translation>&amp;Eintrag ändern…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung mit %1 wird aufgebaut…</translation>
    </message>
    <message>
        <source>Reading how it is set up and how its next reboot goes.</source>
        <translation>Gelesen wird, wie der Rechner eingerichtet ist und wie sein nächster Neustart abläuft.</translation>
    </message>
    <message>
        <source>%1 does not run systemd</source>
        <translation>Auf %1 läuft kein systemd</translation>
    </message>
    <message>
        <source>Warmboot hooks into the way systemd shuts a machine down, and cannot work without it. Boot the machine with systemd, and try again.</source>
        <translation>Warmboot klinkt sich in die Art ein, wie systemd einen Rechner herunterfährt, und kann ohne systemd nicht arbeiten. Starten Sie den Rechner mit systemd, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 · kernel %2 · systemd %3</source>
        <translation>%1 · Kernel %2 · systemd %3</translation>
    </message>
</context>
<context>
    <name>warmboot::MachinesModel</name>
    <message>
        <source>connecting…</source>
        <translation>verbindet…</translation>
    </message>
    <message>
        <source>rebooting…</source>
        <translation>startet neu…</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht verwendbar</translation>
    </message>
    <message>
        <source>BIOS, kexec suspended</source>
        <translation>BIOS, kexec ausgesetzt</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, einmalig</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Next reboot</source>
        <translation>Nächster Neustart</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Last reboot</source>
        <translation>Letzter Neustart</translation>
    </message>
    <message>
        <source>How long it was away at its last reboot</source>
        <translation>Wie lange er beim letzten Neustart abwesend war</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <translation>%1 · lokal</translation>
    </message>
    <message>
        <source>This computer. Next reboot: %1</source>
        <translation>Dieser Rechner. Nächster Neustart: %1</translation>
    </message>
    <message>
        <source>%1. Next reboot: %2</source>
        <translation>%1. Nächster Neustart: %2</translation>
    </message>
    <message>
        <source>%1, next reboot: %2</source>
        <translation>%1, nächster Neustart: %2</translation>
    </message>
</context>
<context>
    <name>warmboot::MachinesPage</name>
    <message>
        <source>Reboot via &amp;kexec…</source>
        <translation>Über &amp;kexec neu starten…</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>Über BI&amp;OS neu starten…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>Filter: a name, kexec, BIOS, not reachable, 6.12…</source>
        <translation>Filter: Name, kexec, BIOS, nicht erreichbar, 6.12…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>Alle Rechner</translation>
    </message>
    <message>
        <source>For &amp;Ansible…</source>
        <translation>Für &amp;Ansible…</translation>
    </message>
    <message>
        <source>&amp;Histories of Reboots…</source>
        <translation>&amp;Verläufe der Neustarts…</translation>
    </message>
    <message>
        <source>reboots</source>
        <extracomment>The name of a file, so without blanks.</extracomment>
        <translation>neustarts</translation>
    </message>
    <message>
        <source>Choose machines to do something with several of them.</source>
        <translation>Wählen Sie Rechner aus, um mit mehreren zugleich etwas zu tun.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Chosen: %1. Saved by their reboots via kexec: %2.</source>
        <translation>Ausgewählt: %1. Durch ihre Neustarts über kexec gespart: %2.</translation>
    </message>
    <message>
        <source>Chosen: %1. Lost by their reboots via kexec: %2.</source>
        <translation>Ausgewählt: %1. Durch ihre Neustarts über kexec verloren: %2.</translation>
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
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add a Server…</source>
        <translation>Server &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Import Servers…</source>
        <translation>Server &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export Servers…</source>
        <translation>Server e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Rechner</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>Neu &amp;einlesen</translation>
    </message>
    <message>
        <source>All &amp;Machines</source>
        <translation>&amp;Alle Rechner</translation>
    </message>
    <message>
        <source>Remove What Was &amp;Sent There</source>
        <translation>Dorthin &amp;Gesendetes entfernen</translation>
    </message>
    <message>
        <source>Remove From the &amp;List…</source>
        <translation>Aus der &amp;Liste entfernen…</translation>
    </message>
    <message>
        <source>choose one machine</source>
        <translation>wählen Sie einen Rechner</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Reboot via &amp;kexec…</source>
        <translation>Über &amp;kexec neu starten…</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>Über &amp;BIOS neu starten…</translation>
    </message>
    <message>
        <source>So&amp;ft reboot…</source>
        <translation>&amp;Soft-Reboot…</translation>
    </message>
    <message>
        <source>C&amp;hange the Entry…</source>
        <translation>Eintrag ä&amp;ndern…</translation>
    </message>
    <message>
        <source>it is not in the list of servers</source>
        <translation>er steht nicht in der Liste der Server</translation>
    </message>
    <message>
        <source>it is rebooting</source>
        <translation>er startet gerade neu</translation>
    </message>
    <message>
        <source>something is under way there</source>
        <translation>dort ist gerade etwas im Gange</translation>
    </message>
    <message>
        <source>there are edits that are not applied yet</source>
        <translation>es gibt Änderungen, die noch nicht angewendet sind</translation>
    </message>
    <message>
        <source>Pending edits</source>
        <translation>Offene Änderungen</translation>
    </message>
    <message>
        <source>The edits for %1 are not applied yet.</source>
        <translation>Die Änderungen für %1 sind noch nicht angewendet.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>They cannot be applied as they are. %1</source>
        <translation>So, wie sie sind, lassen sie sich nicht anwenden. %1</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Korrigieren</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;About Warmboot</source>
        <translation>Ü&amp;ber Warmboot</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Arbeit im Gange</translation>
    </message>
    <message>
        <source>Not finished yet: %1. What has begun there goes on, but nobody waits for it any more: a boot that is to be confirmed is taken back through the firmware, and of several servers those that wait for their turn are not rebooted.</source>
        <translation>Noch nicht fertig: %1. Was dort begonnen hat, geht weiter, aber niemand wartet mehr darauf: Ein Start, der bestätigt werden soll, wird über die Firmware zurückgenommen, und von mehreren Servern werden die, die noch nicht an der Reihe waren, nicht neu gestartet.</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>&amp;Trotzdem beenden</translation>
    </message>
</context>
<context>
    <name>warmboot::Notifier</name>
    <message>
        <source>Its services were started anew; it still runs %1.</source>
        <translation>Seine Dienste wurden neu gestartet; es läuft weiterhin %1.</translation>
    </message>
    <message>
        <source>The reboot went through kexec, into %1.</source>
        <translation>Der Neustart ging über kexec und startete %1.</translation>
    </message>
    <message>
        <source>The reboot went through the firmware, into %1.</source>
        <translation>Der Neustart ging über die Firmware und startete %1.</translation>
    </message>
    <message>
        <source>It runs %1.</source>
        <translation>Es läuft %1.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist zurück</translation>
    </message>
    <message>
        <source>%1 has not come back</source>
        <translation>%1 ist nicht zurückgekommen</translation>
    </message>
    <message>
        <source>Open Warmboot</source>
        <translation>Warmboot öffnen</translation>
    </message>
    <message>
        <source>%1 was not rebooted</source>
        <translation>%1 wurde nicht neu gestartet</translation>
    </message>
</context>
<context>
    <name>warmboot::PathField</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Andere Datei…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>warmboot::PhasesPlot</name>
    <message>
        <source>stopping services</source>
        <translation>Dienste beenden</translation>
    </message>
    <message>
        <source>jump, or firmware and boot loader</source>
        <translation>Sprung oder Firmware und Bootloader</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>initrd</source>
        <translation>Initrd</translation>
    </message>
    <message>
        <source>starting services</source>
        <translation>Dienste starten</translation>
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
        <translation>Wie lange ein Neustart üblicherweise dauert</translation>
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
        <translation>Um diesen Rechner über kexec neu starten zu lassen, wie in Warmboot geprüft, ist eine Authentifizierung erforderlich. Jetzt wird nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through its firmware (BIOS), as reviewed in Warmboot. It is not restarted now.</source>
        <translation>Um diesen Rechner über seine Firmware (BIOS) neu starten zu lassen, wie in Warmboot geprüft, ist eine Authentifizierung erforderlich. Jetzt wird nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Authentication is required to remove everything that Warmboot put on this computer.</source>
        <translation>Um alles zu entfernen, was Warmboot auf diesem Rechner angelegt hat, ist eine Authentifizierung erforderlich.</translation>
    </message>
    <message>
        <source>Authentication is required to take back the last change that Warmboot made on this computer.</source>
        <translation>Um die letzte Änderung zurückzunehmen, die Warmboot auf diesem Rechner vorgenommen hat, ist eine Authentifizierung erforderlich.</translation>
    </message>
    <message>
        <source>Authentication is required to make the change again that was taken back.</source>
        <translation>Um die zurückgenommene Änderung zu wiederholen, ist eine Authentifizierung erforderlich.</translation>
    </message>
    <message>
        <source>Authentication is required to make the next restart of this computer go through kexec, and only that one. It is not restarted now.</source>
        <translation>Um den nächsten Neustart dieses Rechners, und nur diesen, über kexec gehen zu lassen, ist eine Authentifizierung erforderlich. Jetzt wird nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Authentication is required to make the next restart of this computer go through its firmware (BIOS), and only that one. It is not restarted now.</source>
        <translation>Um den nächsten Neustart dieses Rechners, und nur diesen, über seine Firmware (BIOS) gehen zu lassen, ist eine Authentifizierung erforderlich. Jetzt wird nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Authentication is required to let the next restart of this computer go its usual way again. It is not restarted now.</source>
        <translation>Um den nächsten Neustart dieses Rechners wieder seinen üblichen Weg gehen zu lassen, ist eine Authentifizierung erforderlich. Jetzt wird nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through kexec again, after a failure had switched that off.</source>
        <translation>Um diesen Rechner wieder über kexec neu starten zu lassen, nachdem das wegen eines Fehlers abgeschaltet wurde, ist eine Authentifizierung erforderlich.</translation>
    </message>
</context>
<context>
    <name>warmboot::Reasons</name>
    <message>
        <source>The machine is rebooting.</source>
        <translation>Der Rechner startet gerade neu.</translation>
    </message>
    <message>
        <source>There is no connection to the machine.</source>
        <translation>Es besteht keine Verbindung zum Rechner.</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine.</source>
        <translation>Warmboot ist auf diesem Rechner nicht installiert.</translation>
    </message>
    <message>
        <source>Kexec is suspended; resume it first.</source>
        <translation>Kexec ist ausgesetzt; setzen Sie es zuerst fort.</translation>
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
        <translation>&amp;Zurücknehmen, falls nicht binnen %1 min für gut befunden</translation>
    </message>
    <message>
        <source>Looking who else uses the machine…</source>
        <translation>Es wird nachgesehen, wer den Rechner sonst benutzt…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Reboot this computer, %1, softly?</source>
        <translation>Soft-Reboot dieses Rechners, %1, ausführen?</translation>
    </message>
    <message>
        <source>Reboot %1 softly?</source>
        <translation>Soft-Reboot von %1 ausführen?</translation>
    </message>
    <message>
        <source>Reboot this computer, %1?</source>
        <translation>Diesen Rechner, %1, neu starten?</translation>
    </message>
    <message>
        <source>Reboot %1?</source>
        <translation>%1 neu starten?</translation>
    </message>
    <message>
        <source>If this window does not see it come back with all its services, the server reboots once more, through its firmware, and kexec is switched off there until you say otherwise.</source>
        <translation>Sieht dieses Fenster den Server nicht mit allen seinen Diensten zurückkommen, startet er noch einmal neu, und zwar über seine Firmware, und kexec bleibt dort abgeschaltet, bis Sie es anders bestimmen.</translation>
    </message>
    <message>
        <source>Time until the reboot</source>
        <translation>Zeit bis zum Neustart</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec</source>
        <translation>Über &amp;kexec neu starten</translation>
    </message>
    <message>
        <source>&amp;Reboot via BIOS</source>
        <translation>Über &amp;BIOS neu starten</translation>
    </message>
    <message>
        <source>&amp;Soft reboot</source>
        <translation>&amp;Soft-Reboot</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>&amp;Neu starten</translation>
    </message>
    <message>
        <source>All services are stopped and started anew, and everybody’s session ends. The kernel (%1) goes on, and neither kexec nor the firmware has a part in it.</source>
        <translation>Alle Dienste werden beendet und neu gestartet, und alle Sitzungen enden. Der Kernel (%1) läuft weiter; weder kexec noch die Firmware sind daran beteiligt.</translation>
    </message>
    <message>
        <source>This window closes with your session.</source>
        <translation>Dieses Fenster schließt sich mit Ihrer Sitzung.</translation>
    </message>
    <message>
        <source>It goes through the firmware this one time; after it everything is as before.</source>
        <translation>Es geht dieses eine Mal über die Firmware; danach ist alles wie zuvor.</translation>
    </message>
    <message>
        <source>It goes through kexec into %1, without the firmware.</source>
        <translation>Es geht über kexec, ohne die Firmware, und startet %1.</translation>
    </message>
    <message>
        <source>It goes through kexec into %1 this one time, without the firmware; after it everything is as before.</source>
        <translation>Es geht dieses eine Mal über kexec, ohne die Firmware, und startet %1; danach ist alles wie zuvor.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Whether somebody else uses the machine could not be found out. %1</source>
        <translation>Ob jemand anderes den Rechner benutzt, ließ sich nicht feststellen. %1</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>This blocks a reboot: %1</source>
        <translation>Dies blockiert einen Neustart: %1</translation>
    </message>
    <message>
        <source>Also logged in, and losing what they have not saved: %1</source>
        <translation>Ebenfalls angemeldet (nicht Gespeichertes geht verloren): %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You are not allowed to reboot this machine.</source>
        <translation>Sie dürfen diesen Rechner nicht neu starten.</translation>
    </message>
    <message>
        <source>Wait until nothing blocks the reboot any more, and try again.</source>
        <translation>Warten Sie, bis nichts mehr den Neustart blockiert, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>You will be asked for a password.</source>
        <translation>Sie werden nach einem Passwort gefragt.</translation>
    </message>
    <message>
        <source>The checks found what stands in the way of a kexec: %1</source>
        <translation>Die Diagnose hat gefunden, was einem Kexec im Weg steht: %1</translation>
    </message>
    <message>
        <source>The edits in this window that are not applied will be lost.</source>
        <translation>Die Änderungen in diesem Fenster, die nicht angewendet sind, gehen verloren.</translation>
    </message>
    <message>
        <source>The edits in this window are not applied yet; this reboot goes without them.</source>
        <translation>Die Änderungen in diesem Fenster sind noch nicht angewendet; dieser Neustart erfolgt ohne sie.</translation>
    </message>
    <message>
        <source>It reboots by itself in %1 s.</source>
        <translation>Der Neustart erfolgt von selbst in %1 s.</translation>
    </message>
</context>
<context>
    <name>warmboot::RebootSteps</name>
    <message>
        <source>Asked to reboot</source>
        <translation>Zum Neustart aufgefordert</translation>
    </message>
    <message>
        <source>Stops its services and loads the kernel</source>
        <translation>Beendet seine Dienste und lädt den Kernel</translation>
    </message>
    <message>
        <source>Stops its services</source>
        <translation>Beendet seine Dienste</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Back, starts its services</source>
        <translation>Zurück, startet seine Dienste</translation>
    </message>
    <message>
        <source>Its services are looked at</source>
        <translation>Seine Dienste werden geprüft</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>steht bevor</translation>
    </message>
</context>
<context>
    <name>warmboot::ResultPanel</name>
    <message>
        <source>Re&amp;view…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Resulting command line</source>
        <translation>Resultierende Befehlszeile</translation>
    </message>
    <message>
        <source>The resulting command line is known once the error above is mended.</source>
        <translation>Die resultierende Befehlszeile ist bekannt, sobald der Fehler oben behoben ist.</translation>
    </message>
    <message>
        <source>There is no resulting command line:</source>
        <translation>Es gibt keine resultierende Befehlszeile:</translation>
    </message>
    <message>
        <source>Resulting command line:</source>
        <translation>Resultierende Befehlszeile:</translation>
    </message>
    <message>
        <source>Resulting command line, for kernel %1:</source>
        <translation>Resultierende Befehlszeile für Kernel %1:</translation>
    </message>
    <message>
        <source>Nothing was edited.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>There is an error to mend first.</source>
        <translation>Zuerst ist ein Fehler zu beheben.</translation>
    </message>
</context>
<context>
    <name>warmboot::ReviewDialog</name>
    <message>
        <source>Review: %1</source>
        <translation>Prüfen: %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>The machine is as wished already.</source>
        <translation>Der Rechner ist bereits wie gewünscht.</translation>
    </message>
    <message>
        <source>%1 Whether it was done shows as soon as the machine answers again; what had begun there goes on to its end.</source>
        <translation>%1 Ob es getan wurde, zeigt sich, sobald der Rechner wieder antwortet; was dort begonnen hat, wird zu Ende geführt.</translation>
    </message>
    <message>
        <source>The machine changed meanwhile, and what is shown here cannot be done: %1</source>
        <translation>Der Rechner hat sich inzwischen geändert, und was hier steht, lässt sich nicht ausführen: %1</translation>
    </message>
    <message>
        <source>The machine changed meanwhile; this is the new plan.</source>
        <translation>Der Rechner hat sich inzwischen geändert; dies ist der neue Plan.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>Make again: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Uninstall</source>
        <translation>&amp;Deinstallieren</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Üb&amp;ernehmen</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installieren</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;nwenden</translation>
    </message>
    <message>
        <source>The machine changed meanwhile; a new plan is being made.</source>
        <translation>Der Rechner hat sich inzwischen geändert; ein neuer Plan wird erstellt.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingReboot</name>
    <message>
        <source>It was removed from the list.</source>
        <translation>Er wurde aus der Liste entfernt.</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingRebootDialog</name>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>the same machine as %1</source>
        <translation>derselbe Rechner wie %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Reboot servers</source>
        <translation>Server neu starten</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>&amp;Reboot them via kexec</source>
        <translation>Über &amp;kexec neu starten</translation>
    </message>
    <message>
        <source>&amp;Reboot them via BIOS</source>
        <translation>Über &amp;BIOS neu starten</translation>
    </message>
    <message>
        <source>The &amp;first one alone, as a canary</source>
        <translation>Den &amp;ersten allein, als Probe</translation>
    </message>
    <message>
        <source>Then at the same &amp;time:</source>
        <translation>Danach &amp;gleichzeitig:</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Reboot this server via kexec?</source>
        <translation>Diesen Server über kexec neu starten?</translation>
    </message>
    <message numerus="yes">
        <source>Reboot these %n servers via kexec?</source>
        <translation>
            <numerusform>Diesen %n Server über kexec neu starten?</numerusform>
            <numerusform>Diese %n Server über kexec neu starten?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reboot this server via BIOS?</source>
        <translation>Diesen Server über BIOS neu starten?</translation>
    </message>
    <message numerus="yes">
        <source>Reboot these %n servers via BIOS?</source>
        <translation>
            <numerusform>Diesen %n Server über BIOS neu starten?</numerusform>
            <numerusform>Diese %n Server über BIOS neu starten?</numerusform>
        </translation>
    </message>
    <message>
        <source>In this order. As soon as one of them does not come back as it should, or a service on it runs no more, the rest are left as they are.</source>
        <translation>In dieser Reihenfolge. Sobald einer nicht so zurückkommt, wie er soll, oder ein Dienst darauf nicht mehr läuft, bleiben die übrigen, wie sie sind.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Back: %1 of %2</source>
        <translation>Zurück: %1 von %2</translation>
    </message>
    <message>
        <source>One did not come back as it should. No other is rebooted; those under way are waited for.</source>
        <translation>Einer kam nicht so zurück, wie er soll. Es wird kein weiterer neu gestartet; auf die laufenden wird gewartet.</translation>
    </message>
    <message>
        <source>The next ones follow by themselves, until one does not come back as it should.</source>
        <translation>Die nächsten folgen von selbst, bis einer nicht so zurückkommt, wie er soll.</translation>
    </message>
    <message>
        <source>&amp;Stop after those under way</source>
        <translation>Nach den laufenden an&amp;halten</translation>
    </message>
    <message>
        <source>All are back: %1</source>
        <translation>Alle sind zurück: %1</translation>
    </message>
    <message>
        <source>Back: %1. Not as it should be: %2. Left as they are: %3.</source>
        <translation>Zurück: %1. Nicht wie gewünscht: %2. Unverändert: %3.</translation>
    </message>
    <message>
        <source>Each of them by the way that was asked for, and with its services.</source>
        <translation>Jeder auf dem gewünschten Weg und mit seinen Diensten.</translation>
    </message>
    <message>
        <source>Look at what is told of them below before the rest are rebooted.</source>
        <translation>Sehen Sie sich an, was unten zu ihnen steht, bevor die übrigen neu gestartet werden.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingRebootModel</name>
    <message>
        <source>asked to reboot</source>
        <translation>zum Neustart aufgefordert</translation>
    </message>
    <message>
        <source>stopping its services</source>
        <translation>beendet seine Dienste</translation>
    </message>
    <message>
        <source>away for %1</source>
        <translation>seit %1 abwesend</translation>
    </message>
    <message>
        <source>back, starting its services</source>
        <translation>zurück, startet seine Dienste</translation>
    </message>
    <message>
        <source>looking at its services</source>
        <translation>seine Dienste werden geprüft</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>not as it should be</source>
        <translation>nicht wie gewünscht</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>warmboot::SafetyPage</name>
    <message>
        <source>A kexec that does not arrive, or does not get healthy, suspends kexec: from then on the machine reboots through its firmware, until you say otherwise. A boot is healthy once everything was started, and sshd and the network are there again if they were before.</source>
        <translation>Ein Kexec, der nicht ankommt oder nicht gesund wird, setzt kexec aus: Von da an startet der Rechner über seine Firmware neu, bis Sie es anders bestimmen. Ein Systemstart ist gesund, sobald alles gestartet wurde und sshd und das Netzwerk wieder da sind, falls sie es vorher waren.</translation>
    </message>
    <message>
        <source>nginx.service graphical.target</source>
        <translation>nginx.service graphical.target</translation>
    </message>
    <message>
        <source>Units that must be active in a healthy boot</source>
        <translation>Units, die in einem gesunden Systemstart aktiv sein müssen</translation>
    </message>
    <message>
        <source>These uni&amp;ts too:</source>
        <translation>&amp;Auch diese Units:</translation>
    </message>
    <message>
        <source>They must be active in a boot by kexec; if one is not after two minutes, the machine goes back through its firmware by itself.</source>
        <translation>Sie müssen nach einem Systemstart über kexec aktiv sein; ist eine nach zwei Minuten nicht aktiv, startet der Rechner von selbst über seine Firmware neu.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>systemd’s own limit</source>
        <translation>Zeitgrenze von systemd</translation>
    </message>
    <message>
        <source>Minutes until a shutdown that hangs is cut off</source>
        <translation>Minuten, bis ein hängendes Herunterfahren abgebrochen wird</translation>
    </message>
    <message>
        <source>Cut a hanging shut&amp;down off after:</source>
        <translation>Hängendes Herunter&amp;fahren abbrechen nach:</translation>
    </message>
    <message>
        <source>systemd waits for half an hour as a rule. What still writes then, a large database say, is cut off too: give it the time that it needs.</source>
        <translation>systemd wartet in der Regel eine halbe Stunde. Was dann noch schreibt, etwa eine große Datenbank, wird ebenfalls abgebrochen: Geben Sie ihr die Zeit, die sie braucht.</translation>
    </message>
    <message>
        <source>&amp;Let the hardware watchdog watch over a kexec, for:</source>
        <translation>Kexec vom Hardware-Watchdog überwachen &amp;lassen, für:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds that the watchdog gives a kexec</source>
        <translation>Sekunden, die der Watchdog einem Kexec gibt</translation>
    </message>
    <message>
        <source>It resets a machine whose new kernel hangs before anything else could help. The time has to last for the kernel, its initrd and the checks of disks; afterwards systemd serves it.</source>
        <translation>Er setzt einen Rechner zurück, dessen neuer Kernel hängt, bevor irgendetwas anderes helfen könnte. Die Zeit muss für den Kernel, seine Initrd und die Prüfung der Datenträger reichen; danach bedient ihn systemd.</translation>
    </message>
    <message>
        <source>It watches over a kexec now (%1).</source>
        <translation>Er überwacht nun jeden Kexec (%1).</translation>
    </message>
    <message>
        <source>This machine has one. It needs one reboot through the firmware after it was set up.</source>
        <translation>Dieser Rechner hat einen. Nach dem Einrichten ist ein Neustart über die Firmware nötig.</translation>
    </message>
    <message>
        <source>This machine shows none; there may be one whose driver is not loaded.</source>
        <translation>Dieser Rechner zeigt keinen; vielleicht gibt es einen, dessen Treiber nicht geladen ist.</translation>
    </message>
</context>
<context>
    <name>warmboot::SentenceList</name>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>warmboot::Session</name>
    <message>
        <source>%1 was rebooted meanwhile, via kexec.</source>
        <translation>%1 wurde inzwischen neu gestartet, über kexec.</translation>
    </message>
    <message>
        <source>%1 was rebooted meanwhile, through the firmware.</source>
        <translation>%1 wurde inzwischen neu gestartet, über die Firmware.</translation>
    </message>
    <message>
        <source>%1 was rebooted meanwhile.</source>
        <translation>%1 wurde inzwischen neu gestartet.</translation>
    </message>
    <message>
        <source>This was changed outside Warmboot&apos;s window. %1</source>
        <translation>Das wurde außerhalb des Fensters von Warmboot geändert. %1</translation>
    </message>
    <message>
        <source>Applying the change…</source>
        <translation>Die Änderung wird angewendet…</translation>
    </message>
    <message>
        <source>Uninstalling Warmboot…</source>
        <translation>Warmboot wird deinstalliert…</translation>
    </message>
    <message>
        <source>Taking the change back…</source>
        <translation>Die Änderung wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Making the change again…</source>
        <translation>Die Änderung wird wiederholt…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Warmboot is uninstalled from %1.</source>
        <translation>Warmboot ist von %1 deinstalliert.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Made again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Setting the next reboot…</source>
        <translation>Der nächste Neustart wird eingestellt…</translation>
    </message>
    <message>
        <source>Putting kexec back in service…</source>
        <translation>Kexec wird wieder in Betrieb genommen…</translation>
    </message>
    <message>
        <source>kexec is back in service.</source>
        <translation>kexec ist wieder in Betrieb.</translation>
    </message>
    <message>
        <source>Cancelling the scheduled reboot…</source>
        <translation>Der geplante Neustart wird abgebrochen…</translation>
    </message>
    <message>
        <source>The scheduled reboot is cancelled.</source>
        <translation>Der geplante Neustart ist abgebrochen.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Keeping this boot…</source>
        <translation>Dieser Systemstart wird behalten…</translation>
    </message>
    <message>
        <source>This boot of %1 stays.</source>
        <translation>Dieser Systemstart von %1 bleibt.</translation>
    </message>
    <message>
        <source>Restarting %1…</source>
        <translation>%1 wird neu gestartet…</translation>
    </message>
    <message>
        <source>%1 came back via kexec, %2 after it was told to reboot.</source>
        <translation>%1 ist über kexec zurück, %2 nach der Aufforderung zum Neustart.</translation>
    </message>
    <message>
        <source>%1 came back through the firmware, %2 after it was told to reboot.</source>
        <translation>%1 ist über die Firmware zurück, %2 nach der Aufforderung zum Neustart.</translation>
    </message>
    <message>
        <source>%1 came back, %2 after it was told to reboot.</source>
        <translation>%1 ist zurück, %2 nach der Aufforderung zum Neustart.</translation>
    </message>
    <message>
        <source>The services of %1 run anew, %2 after it was told to reboot softly.</source>
        <translation>Die Dienste von %1 laufen wieder, %2 nach der Aufforderung zum Soft-Reboot.</translation>
    </message>
    <message>
        <source>It was to be a soft reboot, and it became another boot.</source>
        <translation>Es sollte ein Soft-Reboot sein, wurde aber ein neuer Systemstart.</translation>
    </message>
    <message>
        <source>It was to come via kexec: %1</source>
        <translation>Vorgesehen war kexec: %1</translation>
    </message>
    <message>
        <source>It was to come via kexec; the history may say why it did not.</source>
        <translation>Vorgesehen war kexec; warum es anders kam, steht vielleicht im Verlauf.</translation>
    </message>
    <message>
        <source>It was not through with starting after %1.</source>
        <translation>Nach %1 war er mit dem Starten noch nicht fertig.</translation>
    </message>
    <message>
        <source>It is taken back through the firmware unless somebody keeps it.</source>
        <translation>Der Systemstart wird über die Firmware zurückgenommen, sofern ihn niemand behält.</translation>
    </message>
    <message>
        <source>Nobody waited for %1 any more.</source>
        <translation>Niemand hat mehr auf %1 gewartet.</translation>
    </message>
</context>
<context>
    <name>warmboot::SshQuestionDialog</name>
    <message>
        <source>Connect to %1</source>
        <translation>Mit %1 verbinden</translation>
    </message>
    <message>
        <source>That was not its passphrase. Try again.</source>
        <translation>Das war nicht die richtige Passphrase. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That was not right. Try again.</source>
        <translation>Das war nicht richtig. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>To connect to %1, ssh needs the password of %2. It is kept until Warmboot is quit, and nowhere but in memory.</source>
        <translation>Um sich mit %1 zu verbinden, braucht ssh das Passwort von %2. Es bleibt bis zum Beenden von Warmboot gespeichert, und zwar nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The key %1 is locked. Its passphrase is kept until Warmboot is quit, and nowhere but in memory.</source>
        <translation>Der Schlüssel %1 ist gesperrt. Seine Passphrase bleibt bis zum Beenden von Warmboot gespeichert, und zwar nur im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Changes need the rights of root, and sudo wants your password there. It is kept until Warmboot is quit, and nowhere but in memory. Without it everything can be looked at, but nothing changed.</source>
        <translation>Änderungen erfordern Root-Rechte, und sudo verlangt Ihr dortiges Passwort. Es bleibt bis zum Beenden von Warmboot gespeichert, und zwar nur im Arbeitsspeicher. Ohne Passwort kann alles angesehen, aber nichts geändert werden.</translation>
    </message>
    <message>
        <source>The server asks, in its own words:</source>
        <translation>Der Server fragt, in seinen eigenen Worten:</translation>
    </message>
    <message>
        <source>The agent that holds your keys asks:</source>
        <translation>Der Agent, der Ihre Schlüssel verwahrt, fragt:</translation>
    </message>
    <message>
        <source>Only &amp;look</source>
        <translation>Nur an&amp;sehen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Ist das wirklich %1?</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>Passphrase of a key, for %1</source>
        <translation>Passphrase eines Schlüssels, für %1</translation>
    </message>
    <message>
        <source>Password for sudo on %1</source>
        <translation>Passwort für sudo auf %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 fragt</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Use a key for %1?</source>
        <translation>Einen Schlüssel für %1 verwenden?</translation>
    </message>
    <message>
        <source>&amp;It is, connect</source>
        <translation>&amp;Ja, verbinden</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Erlauben</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>To connect to %1, ssh calls this host, which was never called from here by that name. Compare the fingerprint of its key with the one that its owner knows; if they differ, somebody is in between.</source>
        <translation>Um sich mit %1 zu verbinden, spricht ssh diesen Host an, der von hier aus unter diesem Namen noch nie angesprochen wurde. Vergleichen Sie den Fingerabdruck seines Schlüssels mit dem, den der Betreiber kennt; weichen sie voneinander ab, sitzt jemand dazwischen.</translation>
    </message>
    <message>
        <source>The same key is known here already, as %1.</source>
        <translation>Derselbe Schlüssel ist hier bereits bekannt, als %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The server shows it, on its own screen or rescue console, with</source>
        <translation>Der Server zeigt ihn auf seinem eigenen Bildschirm oder seiner Rettungskonsole mit</translation>
    </message>
    <message>
        <source>Nobody waits for this answer any more; nothing was sent.</source>
        <translation>Auf diese Antwort wartet niemand mehr; es wurde nichts gesendet.</translation>
    </message>
</context>
<context>
    <name>warmboot::SshSettings</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>%1, by way of %2</source>
        <translation>%1, über %2</translation>
    </message>
</context>
<context>
    <name>warmboot::StartPage</name>
    <message>
        <source>There is a kexec set-up of your own</source>
        <translation>Es gibt bereits eine eigene Kexec-Einrichtung</translation>
    </message>
    <message>
        <source>Both would load a kernel, so that Warmboot can be installed once that one is gone.</source>
        <translation>Beide würden einen Kernel laden, daher lässt sich Warmboot erst installieren, wenn die andere weg ist.</translation>
    </message>
    <message>
        <source>Check aga&amp;in</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Somebody has set kexec up on this machine by hand. Warmboot can take that over: the kernel and the command line stay as they were set, the files of that set-up go, and Undo brings them back to the byte.</source>
        <translation>Jemand hat kexec auf diesem Rechner von Hand eingerichtet. Warmboot kann das übernehmen: Kernel und Befehlszeile bleiben, wie sie eingestellt waren, die Dateien jener Einrichtung werden entfernt, und „Rückgängig“ stellt sie bis aufs Byte wieder her.</translation>
    </message>
    <message>
        <source>What is wrong with it: %1</source>
        <translation>Was daran nicht stimmt: %1</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Überneh&amp;men…</translation>
    </message>
    <message>
        <source>Reboot in seconds, not minutes</source>
        <translation>Neustart in Sekunden statt Minuten</translation>
    </message>
    <message>
        <source>Warmboot lets this machine restart straight into its kernel through kexec, past the tests and waits of its firmware. It installs a few small text files, shows them first, and takes all of it back whenever you say so.</source>
        <translation>Warmboot lässt diesen Rechner über kexec direkt in seinen Kernel starten, ohne die Tests und Wartezeiten seiner Firmware. Es installiert ein paar kleine Textdateien, zeigt sie vorher und nimmt alles zurück, wann immer Sie es wünschen.</translation>
    </message>
    <message>
        <source>M&amp;ake reboots fast…</source>
        <translation>Neust&amp;arts beschleunigen…</translation>
    </message>
    <message>
        <source>&amp;Try kexec once…</source>
        <translation>Kexec einmal aus&amp;probieren…</translation>
    </message>
    <message>
        <source>Warmboot’s helper is not installed</source>
        <translation>Der Hilfsdienst von Warmboot ist nicht installiert</translation>
    </message>
    <message>
        <source>Warmboot’s helper does not start</source>
        <translation>Der Hilfsdienst von Warmboot startet nicht</translation>
    </message>
    <message>
        <source>polkit is not installed</source>
        <translation>polkit ist nicht installiert</translation>
    </message>
    <message>
        <source>Two releases of Warmboot meet</source>
        <translation>Zwei Versionen von Warmboot treffen aufeinander</translation>
    </message>
    <message>
        <source>Nothing can be changed from here</source>
        <translation>Von hier aus lässt sich nichts ändern</translation>
    </message>
    <message>
        <source>Until then nothing can be changed from this window. Everything can be looked at, and the other pages show the machine as it is.</source>
        <translation>Bis dahin lässt sich aus diesem Fenster nichts ändern. Alles kann angesehen werden, und die anderen Seiten zeigen den Rechner, wie er ist.</translation>
    </message>
    <message>
        <source>The other pages show the machine as it is. To change it, log in as root, or as a user who may use sudo there.</source>
        <translation>Die anderen Seiten zeigen den Rechner, wie er ist. Um ihn zu ändern, melden Sie sich als root an oder als ein Benutzer, der dort sudo verwenden darf.</translation>
    </message>
</context>
<context>
    <name>warmboot::Texts</name>
    <message>
        <source>as installed</source>
        <translation>wie installiert</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>not in effect</source>
        <translation>nicht wirksam</translation>
    </message>
    <message>
        <source>not from Warmboot</source>
        <translation>nicht von Warmboot</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Hindernis</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Package kexec-tools</source>
        <translation>Paket kexec-tools</translation>
    </message>
    <message>
        <source>Support in the kernel</source>
        <translation>Unterstützung im Kernel</translation>
    </message>
    <message>
        <source>Switch in sysctl</source>
        <translation>Schalter in sysctl</translation>
    </message>
    <message>
        <source>Limit in sysctl</source>
        <translation>Begrenzung in sysctl</translation>
    </message>
    <message>
        <source>Kernel lockdown</source>
        <translation>Kernel-Lockdown</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>Secure Boot</translation>
    </message>
    <message>
        <source>Kernel to load</source>
        <translation>Zu ladender Kernel</translation>
    </message>
    <message>
        <source>Its signature</source>
        <translation>Seine Signatur</translation>
    </message>
    <message>
        <source>Its initrd</source>
        <translation>Seine Initrd</translation>
    </message>
    <message>
        <source>Its modules</source>
        <translation>Seine Module</translation>
    </message>
    <message>
        <source>Newest kernel</source>
        <translation>Neuester Kernel</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Kernel-Befehlszeile</translation>
    </message>
    <message>
        <source>/boot</source>
        <translation>/boot</translation>
    </message>
    <message>
        <source>Files of Warmboot</source>
        <translation>Dateien von Warmboot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Undo records</source>
        <translation>Rückgängig-Aufzeichnungen</translation>
    </message>
    <message>
        <source>Other loaders</source>
        <translation>Andere Ladeprogramme</translation>
    </message>
    <message>
        <source>Other drop-ins</source>
        <translation>Andere Drop-ins</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Aussetzung</translation>
    </message>
    <message>
        <source>Next reboot alone</source>
        <translation>Nur der nächste Neustart</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Zur Kenntnis</translation>
    </message>
    <message>
        <source>Next reboot</source>
        <translation>Nächster Neustart</translation>
    </message>
    <message>
        <source>Last step of systemd</source>
        <translation>Letzter Schritt von systemd</translation>
    </message>
    <message>
        <source>Kernel in waiting</source>
        <translation>Wartender Kernel</translation>
    </message>
    <message>
        <source>Requests to the firmware</source>
        <translation>Anforderungen an die Firmware</translation>
    </message>
    <message>
        <source>Hardware watchdog</source>
        <translation>Hardware-Watchdog</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Hoster</source>
        <translation>Hoster</translation>
    </message>
    <message>
        <source>Reboots after a fault</source>
        <translation>Neustarts nach Fehlern</translation>
    </message>
    <message>
        <source>Firmware update</source>
        <translation>Firmware-Update</translation>
    </message>
    <message>
        <source>BootNext</source>
        <translation>BootNext</translation>
    </message>
    <message>
        <source>Package manager</source>
        <translation>Paketverwaltung</translation>
    </message>
    <message>
        <source>Libraries in use</source>
        <translation>Benutzte Bibliotheken</translation>
    </message>
    <message>
        <source>Disks and the TPM</source>
        <translation>Datenträger und TPM</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Kind of machine</source>
        <translation>Art des Rechners</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>List of hardware</source>
        <translation>Hardware-Liste</translation>
    </message>
    <message>
        <source>Loading, tried</source>
        <translation>Probeweises Laden</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
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
        <translation>&amp;Warmboot öffnen</translation>
    </message>
    <message>
        <source>&amp;Start With the Session</source>
        <translation>&amp;Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>Warmboot</source>
        <translation>Warmboot</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Of machines that are not named here.</extracomment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warmboot::TrayState</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation>%1 wird befragt</translation>
    </message>
    <message>
        <source>%1 is rebooting</source>
        <translation>%1 startet neu</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another kexec set-up is on this machine</source>
        <translation>Auf diesem Rechner gibt es eine andere Kexec-Einrichtung</translation>
    </message>
</context>
<context>
    <name>warmboot::Troubleshooter</name>
    <message>
        <source>After a kexec: %1</source>
        <translation>Nach einem Kexec: %1</translation>
    </message>
    <message>
        <source>What is wrong after a kexec?</source>
        <translation>Was stimmt nach einem Kexec nicht?</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>%1 versuchen</translation>
    </message>
    <message>
        <source>It is on the command line already.</source>
        <translation>Es steht bereits auf der Befehlszeile.</translation>
    </message>
    <message>
        <source>Puts it into the edits of the page Kernel; nothing is changed before the review.</source>
        <translation>Nimmt es in die Änderungen der Seite „Kernel“ auf; geändert wird nichts, bevor Sie es geprüft haben.</translation>
    </message>
</context>
<context>
    <name>warmboot::UnitsPage</name>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installieren…</translation>
    </message>
    <message>
        <source>Re&amp;pair…</source>
        <translation>Re&amp;parieren…</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Üb&amp;ernehmen…</translation>
    </message>
    <message>
        <source>U&amp;ninstall…</source>
        <translation>Deinsta&amp;llieren…</translation>
    </message>
    <message>
        <source>Files of Warmboot</source>
        <translation>Dateien von Warmboot</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Difference between the file and what Warmboot puts there</source>
        <translation>Unterschied zwischen der Datei und dem, was Warmboot dort anlegt</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>Unters&amp;chied</translation>
    </message>
    <message>
        <source>&amp;Text to be installed</source>
        <translation>Zu installierender &amp;Text</translation>
    </message>
    <message>
        <source>The file is as Warmboot puts it there.</source>
        <translation>Die Datei ist so, wie Warmboot sie dort anlegt.</translation>
    </message>
    <message>
        <source>Warmboot is installed already.</source>
        <translation>Warmboot ist bereits installiert.</translation>
    </message>
    <message>
        <source>There is nothing to repair.</source>
        <translation>Es gibt nichts zu reparieren.</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine.</source>
        <translation>Warmboot ist auf diesem Rechner nicht installiert.</translation>
    </message>
</context>
</TS>
