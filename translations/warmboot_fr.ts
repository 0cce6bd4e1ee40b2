<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Reboot Settings</source>
        <extracomment>GenericName</extracomment>
        <translation>Paramètres de redémarrage</translation>
    </message>
    <message>
        <source>Let this computer and your servers reboot through kexec, without waiting for the firmware</source>
        <extracomment>Comment</extracomment>
        <translation>Redémarrer cet ordinateur et vos serveurs via kexec, sans attendre le micrologiciel</translation>
    </message>
    <message>
        <source>kexec;reboot;restart;firmware;BIOS;UEFI;kernel;boot;systemd;</source>
        <extracomment>Keywords</extracomment>
        <translation>kexec;reboot;redémarrage;redémarrer;relancer;micrologiciel;firmware;BIOS;UEFI;noyau;kernel;démarrage;amorçage;boot;systemd;</translation>
    </message>
    <message>
        <source>Start in the Tray</source>
        <extracomment>Name</extracomment>
        <translation>Démarrer dans la zone de notification</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Warmboot loads {kernel}</source>
        <extracomment>next-kexec</extracomment>
        <translation>Warmboot charge {kernel}</translation>
    </message>
    <message>
        <source>asked for this one time; Warmboot loads {kernel}</source>
        <extracomment>next-once-kexec</extracomment>
        <translation>demandé pour cette seule fois&#x202f;; Warmboot charge {kernel}</translation>
    </message>
    <message>
        <source>asked for this one time</source>
        <extracomment>next-once-bios</extracomment>
        <translation>demandé pour cette seule fois</translation>
    </message>
    <message>
        <source>{path} says neither bios nor kexec; Take back removes it</source>
        <extracomment>next-marker-odd</extracomment>
        <translation>{path} ne dit ni bios ni kexec&#x202f;; «&#xa0;Annuler ce choix&#xa0;» le supprime</translation>
    </message>
    <message>
        <source>the reboot mode is BIOS</source>
        <extracomment>next-mode-bios</extracomment>
        <translation>le mode de redémarrage est BIOS</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine</source>
        <extracomment>next-not-installed</extracomment>
        <translation>Warmboot n’est pas installé sur cette machine</translation>
    </message>
    <message>
        <source>kexec is suspended: {why}</source>
        <extracomment>next-suspended</extracomment>
        <translation>kexec est suspendu&#xa0;: {why}</translation>
    </message>
    <message>
        <source>the boot check has not yet judged the last kexec</source>
        <extracomment>next-not-judged
----------
reason</extracomment>
        <translation>le contrôle de démarrage ne s’est pas encore prononcé sur le dernier kexec</translation>
    </message>
    <message>
        <source>this boot came by kexec and has not been found healthy yet</source>
        <extracomment>next-not-healthy
----------
reason</extracomment>
        <translation>ce démarrage s’est fait par kexec et n’a pas encore été jugé sain</translation>
    </message>
    <message>
        <source>{path} cannot be written, so that a failed kexec could not be noted</source>
        <extracomment>next-read-only</extracomment>
        <translation>impossible d’écrire dans {path}, où l’échec d’un kexec ne pourrait donc pas être noté</translation>
    </message>
    <message>
        <source>the package manager is at work; kernel or initrd may be half-written</source>
        <extracomment>next-packages</extracomment>
        <translation>le gestionnaire de paquets est à l’œuvre&#x202f;; le noyau ou l’initrd n’est peut-être écrit qu’à moitié</translation>
    </message>
    <message>
        <source>{path} is missing or not in force; Repair puts it back</source>
        <extracomment>next-file</extracomment>
        <translation>{path} manque ou n’est pas en vigueur&#x202f;; «&#xa0;Réparer&#xa0;» le remet en place</translation>
    </message>
    <message>
        <source>{path} was edited, so that nobody can tell; the page Units shows the difference</source>
        <extracomment>next-edited</extracomment>
        <translation>{path} a été modifié, si bien qu’on ne peut rien prédire&#x202f;; la page Unités montre la différence</translation>
    </message>
    <message>
        <source>{path} is not from Warmboot, so that nobody can tell</source>
        <extracomment>next-foreign</extracomment>
        <translation>{path} ne vient pas de Warmboot, si bien qu’on ne peut rien prédire</translation>
    </message>
    <message>
        <source>{unit} is masked, so that this machine does not reboot at all; systemctl unmask it</source>
        <extracomment>next-reboot-masked</extracomment>
        <translation>{unit} est masquée, si bien que cette machine ne redémarre pas du tout&#x202f;; démasquez-la avec systemctl unmask</translation>
    </message>
    <message>
        <source>somebody else&apos;s drop-in makes {unit} a kexec, so that nobody can tell; systemctl cat {unit} shows which</source>
        <extracomment>next-reboot-foreign</extracomment>
        <translation>un drop-in d’une autre origine fait de {unit} un kexec, si bien qu’on ne peut rien prédire&#x202f;; systemctl cat {unit} montre lequel</translation>
    </message>
    <message>
        <source>{path} is masked; systemctl unmask it, and Repair puts it back</source>
        <extracomment>next-masked</extracomment>
        <translation>{path} est masqué&#x202f;; démasquez-le avec systemctl unmask, et «&#xa0;Réparer&#xa0;» le remet en place</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf cannot be understood; the page Checks names the line</source>
        <extracomment>next-settings-broken</extracomment>
        <translation>/etc/warmboot.conf est incompréhensible&#x202f;; la page Contrôles indique la ligne</translation>
    </message>
    <message>
        <source>{unit} is not active; Repair starts it</source>
        <extracomment>next-unit-inactive</extracomment>
        <translation>{unit} n’est pas active&#x202f;; «&#xa0;Réparer&#xa0;» la démarre</translation>
    </message>
    <message>
        <source>systemd does not answer</source>
        <extracomment>next-systemd-silent</extracomment>
        <translation>systemd ne répond pas</translation>
    </message>
    <message>
        <source>systemd is not running here</source>
        <extracomment>next-no-systemd</extracomment>
        <translation>systemd ne tourne pas ici</translation>
    </message>
    <message>
        <source>a kernel that was loaded by hand is waiting, and systemd starts it by itself; sudo kexec -u unloads it</source>
        <extracomment>next-loaded-by-hand</extracomment>
        <translation>un noyau chargé à la main est en attente, et systemd le démarre de lui-même&#x202f;; sudo kexec -u le décharge</translation>
    </message>
    <message>
        <source>this is another root folder than that of the running machine</source>
        <extracomment>next-other-root</extracomment>
        <translation>ce dossier racine n’est pas celui de la machine en marche</translation>
    </message>
    <message>
        <source>{path} is no folder, so that a failed kexec could not be noted; move it away</source>
        <extracomment>next-state-folder</extracomment>
        <translation>{path} n’est pas un dossier, si bien que l’échec d’un kexec ne pourrait pas être noté&#x202f;; déplacez-le</translation>
    </message>
    <message>
        <source>a forced reboot goes through the firmware without stopping services</source>
        <extracomment>next-forced</extracomment>
        <translation>un redémarrage forcé passe par le micrologiciel sans arrêter les services</translation>
    </message>
    <message>
        <source>Warmboot loads what the boot loader starts by default, and only root can read {path} and tell what that is; sudo warmbootctl status does</source>
        <extracomment>next-loader-private</extracomment>
        <translation>Warmboot charge ce que le chargeur d’amorçage démarre par défaut, et seul root peut lire {path} pour savoir ce que c’est&#x202f;; sudo warmbootctl status le dit</translation>
    </message>
    <message>
        <source>services are started anew, and the kernel with this boot goes on</source>
        <extracomment>next-soft</extracomment>
        <translation>les services sont tous relancés, et le noyau de ce démarrage reste en place</translation>
    </message>
    <message>
        <source>systemd {version} knows no soft reboot, so that it refuses</source>
        <extracomment>next-soft-unsupported</extracomment>
        <translation>systemd {version} ne connaît pas le redémarrage léger&#xa0;: la commande est refusée</translation>
    </message>
    <message>
        <source>no kernel is loaded by hand, so that it refuses and nothing happens</source>
        <extracomment>next-nothing-loaded</extracomment>
        <translation>aucun noyau n’a été chargé à la main&#xa0;: la commande est refusée et rien ne se passe</translation>
    </message>
    <message>
        <source>it starts the kernel that was loaded by hand, past Warmboot</source>
        <extracomment>next-own-kernel</extracomment>
        <translation>cette commande démarre le noyau chargé à la main, sans passer par Warmboot</translation>
    </message>
    <message>
        <source>it loads what systemd-boot starts by default and starts that, past Warmboot</source>
        <extracomment>next-own-entry</extracomment>
        <translation>cette commande charge ce que systemd-boot démarre par défaut et le démarre, sans passer par Warmboot</translation>
    </message>
    <message>
        <source>it asks for the set-up of the firmware</source>
        <extracomment>next-firmware-setup</extracomment>
        <translation>cette commande demande l’écran de configuration du micrologiciel</translation>
    </message>
    <message>
        <source>this machine&apos;s firmware cannot be asked for its set-up, so that it refuses</source>
        <extracomment>next-setup-unsupported</extracomment>
        <translation>le micrologiciel de cette machine ne permet pas de demander son écran de configuration&#xa0;: la commande est refusée</translation>
    </message>
    <message>
        <source>it asks for an entry of the boot loader, which only the boot loader starts</source>
        <extracomment>next-loader-entry</extracomment>
        <translation>cette commande demande une entrée du chargeur d’amorçage, que lui seul démarre</translation>
    </message>
    <message>
        <source>the boot loader here takes no wish for an entry, so that it refuses</source>
        <extracomment>next-loader-entry-unsupported</extracomment>
        <translation>le chargeur d’amorçage de cette machine n’accepte pas qu’on lui demande une entrée&#xa0;: la commande est refusée</translation>
    </message>
    <message>
        <source>The next reboot cannot be a kexec: {why}</source>
        <extracomment>next-kexec-refused</extracomment>
        <translation>Le prochain redémarrage ne peut pas être un kexec&#xa0;: {why}</translation>
    </message>
    <message>
        <source>a reboot argument was given, which only the firmware understands</source>
        <extracomment>reboot-argument</extracomment>
        <translation>un argument de redémarrage a été donné, que seul le micrologiciel comprend</translation>
    </message>
    <message>
        <source>{what} was requested for the next boot</source>
        <extracomment>reboot-to</extracomment>
        <translation>{what} a été demandé pour le prochain démarrage</translation>
    </message>
    <message>
        <source>the firmware has a request waiting (set-up or update)</source>
        <extracomment>firmware-request
----------
reason</extracomment>
        <translation>une demande est en attente dans le micrologiciel (configuration ou mise à jour)</translation>
    </message>
    <message>
        <source>BootNext is set in the firmware</source>
        <extracomment>boot-next
----------
reason</extracomment>
        <translation>BootNext est défini dans le micrologiciel</translation>
    </message>
    <message>
        <source>{what} is set for the boot loader</source>
        <extracomment>loader-one-shot
----------
reason</extracomment>
        <translation>{what} est défini pour le chargeur d’amorçage</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set (next_entry)</source>
        <extracomment>grub-next-entry</extracomment>
        <translation>une entrée GRUB à usage unique est définie (next_entry)</translation>
    </message>
    <message>
        <source>The reboot is inhibited by {who}: {why}. Wait for it, or end it, and try again.</source>
        <extracomment>inhibited</extracomment>
        <translation>Le redémarrage est bloqué par {who}&#xa0;: {why}. Attendez que ce soit fini, ou mettez-y fin, et réessayez.</translation>
    </message>
    <message>
        <source>The reboot was refused: {why}</source>
        <extracomment>reboot-refused</extracomment>
        <translation>Le redémarrage a été refusé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>A kernel is loaded for kexec and cannot be unloaded; kexec -u tells why.</source>
        <extracomment>image-not-unloaded</extracomment>
        <translation>Un noyau est chargé pour kexec et ne se laisse pas décharger&#x202f;; kexec -u dit pourquoi.</translation>
    </message>
    <message>
        <source>systemd {version} cannot start the services alone anew; from version 254 on it can.</source>
        <extracomment>soft-unsupported</extracomment>
        <translation>systemd {version} ne sait pas relancer les seuls services&#x202f;; il le sait à partir de la version 254.</translation>
    </message>
    <message>
        <source>The kernel {newer} waits to be started, and a soft reboot would keep {running}; reboot via kexec or via BIOS.</source>
        <extracomment>soft-kernel-waits</extracomment>
        <translation>Le noyau {newer} attend d’être démarré, et un redémarrage léger garderait {running}&#x202f;; redémarrez via kexec ou via le BIOS.</translation>
    </message>
    <message>
        <source>A soft reboot keeps the kernel and needs no confirmation; leave --confirm out.</source>
        <extracomment>soft-no-confirmation</extracomment>
        <translation>Un redémarrage léger garde le noyau et n’a pas besoin de confirmation&#x202f;; retirez --confirm.</translation>
    </message>
    <message>
        <source>The kernel {newer} would be started, and {running} is running.</source>
        <extracomment>advice-kernel</extracomment>
        <translation>Le noyau {newer} serait démarré, et c’est {running} qui est en marche.</translation>
    </message>
    <message>
        <source>The kernel {version} has been installed anew since this boot.</source>
        <extracomment>advice-kernel-rebuilt</extracomment>
        <translation>Le noyau {version} a été réinstallé depuis ce démarrage.</translation>
    </message>
    <message>
        <source>The firmware has something to do that only a reboot through it does: {what}.</source>
        <extracomment>advice-firmware</extracomment>
        <translation>Le micrologiciel a quelque chose à faire que seul un redémarrage par lui accomplit&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>These packages ask for a reboot: {packages}.</source>
        <extracomment>advice-packages</extracomment>
        <translation>Ces paquets demandent un redémarrage&#xa0;: {packages}.</translation>
    </message>
    <message>
        <source>A package asks for a reboot ({path}).</source>
        <extracomment>advice-asked</extracomment>
        <translation>Un paquet demande un redémarrage ({path}).</translation>
    </message>
    <message>
        <source>Kexec is not suspended; there is nothing to resume.</source>
        <extracomment>not-suspended</extracomment>
        <translation>Kexec n’est pas suspendu&#x202f;; il n’y a rien à réactiver.</translation>
    </message>
    <message>
        <source>{field}: is empty.</source>
        <extracomment>value-empty</extracomment>
        <translation>{field}: est vide.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is too long; {limit} bytes is the most.</source>
        <extracomment>value-too-long</extracomment>
        <translation>{field}: «&#xa0;{value}&#xa0;» est trop long&#x202f;; le maximum est de {limit}&#xa0;octets.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; ends in /, as the name of a folder does; name a file.</source>
        <extracomment>path-of-folder</extracomment>
        <translation>{field}: «&#xa0;{value}&#xa0;» se termine par /, comme un nom de dossier&#x202f;; indiquez un fichier.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is not an absolute path; write it from / on.</source>
        <extracomment>path-relative</extracomment>
        <translation>{field}: «&#xa0;{value}&#xa0;» n’est pas un chemin absolu&#x202f;; écrivez-le à partir de /.</translation>
    </message>
    <message>
        <source>{field}: is given too many times (64 at most).</source>
        <extracomment>too-many</extracomment>
        <translation>{field}: est donné trop de fois (64 au plus).</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; has an odd number of double quotes.</source>
        <extracomment>flag-quotes</extracomment>
        <translation>{field}: «&#xa0;{value}&#xa0;» contient un nombre impair de guillemets doubles.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; holds a space outside double quotes; give each word by itself.</source>
        <extracomment>flag-space</extracomment>
        <translation>{field}: «&#xa0;{value}&#xa0;» contient un espace hors des guillemets doubles&#x202f;; donnez chaque mot séparément.</translation>
    </message>
    <message>
        <source>{field}: -- would hand everything behind it to init; write the whole line with --cmdline instead.</source>
        <extracomment>flag-dashes</extracomment>
        <translation>{field}: -- transmettrait à init tout ce qui le suit&#x202f;; écrivez plutôt la ligne entière avec --cmdline.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is set by Warmboot itself at each reboot.</source>
        <extracomment>flag-ours</extracomment>
        <translation>{field}: «&#xa0;{value}&#xa0;» est défini par Warmboot lui-même à chaque redémarrage.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; would be overruled by panic={seconds} of the settings; set it with --panic instead.</source>
        <extracomment>flag-panic</extracomment>
        <translation>{field}: «&#xa0;{value}&#xa0;» serait supplanté par le panic={seconds} des paramètres&#x202f;; réglez-le plutôt avec --panic.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is both to be added and to be removed; leave one of them out.</source>
        <extracomment>flag-added-and-removed</extracomment>
        <translation>«&#xa0;{value}&#xa0;» doit être à la fois ajouté et retiré&#x202f;; supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>panic: {value} is not between 0 and 86400 seconds.</source>
        <extracomment>panic-range</extracomment>
        <translation>panic: {value} n’est pas compris entre 0 et 86400 secondes.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is not the name of a unit; write nginx.service, for example.</source>
        <extracomment>unit-name</extracomment>
        <translation>{field}: «&#xa0;{value}&#xa0;» n’est pas un nom d’unité&#x202f;; écrivez nginx.service, par exemple.</translation>
    </message>
    <message>
        <source>deadline: {value} is not between 0 and 1440 minutes.</source>
        <extracomment>deadline-range</extracomment>
        <translation>deadline: {value} n’est pas compris entre 0 et 1440 minutes.</translation>
    </message>
    <message>
        <source>watchdog: {value} is neither 0 nor between 30 and 600 seconds.</source>
        <extracomment>watchdog-range</extracomment>
        <translation>watchdog: {value} n’est ni égal à 0, ni compris entre 30 et 600 secondes.</translation>
    </message>
    <message>
        <source>--kernel and --initrd name fixed files, which contradicts --follow; leave one of them out.</source>
        <extracomment>kernel-and-follow</extracomment>
        <translation>--kernel et --initrd désignent des fichiers fixes, ce qui contredit --follow&#x202f;; retirez l’un ou l’autre.</translation>
    </message>
    <message>
        <source>There is no hand-made kexec set-up here that could be taken over.</source>
        <extracomment>adopt-nothing</extracomment>
        <translation>Il n’y a pas ici de configuration kexec faite à la main qui puisse être reprise.</translation>
    </message>
    <message>
        <source>{path} loads or starts a kernel in a way that Warmboot does not understand ({text}); take it out by hand.</source>
        <extracomment>adopt-not-understood</extracomment>
        <translation>{path} charge ou démarre un noyau d’une façon que Warmboot ne comprend pas ({text})&#x202f;; retirez cela à la main.</translation>
    </message>
    <message>
        <source>{path} belongs to the distribution or is generated, so that it cannot be taken over; switch it off by hand (systemctl disable).</source>
        <extracomment>adopt-elsewhere</extracomment>
        <translation>{path} appartient à la distribution ou est généré, et ne peut donc pas être repris&#x202f;; désactivez-le à la main (systemctl disable).</translation>
    </message>
    <message>
        <source>{unit} loads its kernel when it is stopped, and nothing stops it at a reboot, as /boot is no file system of its own here: reboots have gone through the firmware all the time.</source>
        <extracomment>adopt-flaw-never-stopped</extracomment>
        <translation>{unit} charge son noyau lorsqu’elle est arrêtée, et rien ne l’arrête lors d’un redémarrage, car /boot n’est pas ici un système de fichiers à part&#xa0;: tous les redémarrages sont passés jusqu’ici par le micrologiciel.</translation>
    </message>
    <message>
        <source>{unit} is not enabled, so that it does nothing after the next boot.</source>
        <extracomment>adopt-flaw-disabled</extracomment>
        <translation>{unit} n’est pas activée (systemctl enable)&#xa0;: elle ne fera plus rien après le prochain démarrage.</translation>
    </message>
    <message>
        <source>{unit} needs {path} mounted, and would be stopped with it: stopping it loads a kernel.</source>
        <extracomment>adopt-flaw-mount</extracomment>
        <translation>{unit} a besoin que {path} soit monté et serait arrêtée avec lui&#x202f;; or l’arrêter charge un noyau.</translation>
    </message>
    <message>
        <source>Whoever restarts {unit} loads a kernel; with systemd {version} the next systemctl reboot then starts it, past the drop-in.</source>
        <extracomment>adopt-flaw-restart</extracomment>
        <translation>Quiconque relance {unit} charge un noyau&#x202f;; avec systemd {version}, le systemctl reboot suivant le démarre alors, sans passer par le drop-in.</translation>
    </message>
    <message>
        <source>{path} starts whatever kernel is loaded, also one that another program has loaded.</source>
        <extracomment>adopt-flaw-any-image</extracomment>
        <translation>{path} démarre n’importe quel noyau chargé, même celui qu’un autre programme a chargé.</translation>
    </message>
    <message>
        <source>{unit} names {path}, which does not exist, so that it loads nothing.</source>
        <extracomment>adopt-flaw-missing</extracomment>
        <translation>{unit} désigne {path}, qui n’existe pas&#x202f;; elle ne charge donc rien.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; of its command line is not taken over; Warmboot sets that itself at each reboot.</source>
        <extracomment>adopt-flaw-word</extracomment>
        <translation>«&#xa0;{word}&#xa0;» n’est pas repris de sa ligne de commande&#x202f;; Warmboot le définit lui-même à chaque redémarrage.</translation>
    </message>
    <message>
        <source>{path} does something else than a reboot through the firmware: {text}</source>
        <extracomment>adopt-flaw-normal-reboot</extracomment>
        <translation>{path} fait autre chose qu’un redémarrage par le micrologiciel&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{path} is found before {ours} and stays as it is; remove it, so that normal-reboot is Warmboot&apos;s.</source>
        <extracomment>adopt-flaw-other-normal-reboot</extracomment>
        <translation>{path} est trouvé avant {ours} et reste tel quel&#x202f;; supprimez-le pour que normal-reboot soit celui de Warmboot.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf, as it was edited, cannot be changed before this is corrected in it: {why} (Kexec can be switched off all the same.)</source>
        <extracomment>settings-at-odds</extracomment>
        <translation>/etc/warmboot.conf, tel qu’il a été modifié, ne peut pas être changé avant que ceci y soit corrigé&#xa0;: {why} (Kexec peut être désactivé malgré tout.)</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf holds what Warmboot would not write. {why}</source>
        <extracomment>warning-settings-odd</extracomment>
        <translation>/etc/warmboot.conf contient ce que Warmboot n’écrirait pas. {why}</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine; warmbootctl apply installs it.</source>
        <extracomment>not-installed</extracomment>
        <translation>Warmboot n’est pas installé sur cette machine&#x202f;; warmbootctl apply l’installe.</translation>
    </message>
    <message>
        <source>{field}: {path} does not exist.</source>
        <extracomment>file-missing</extracomment>
        <translation>{field}: {path} n’existe pas.</translation>
    </message>
    <message>
        <source>{field}: {path} is a link that leads nowhere.</source>
        <extracomment>link-dangling</extracomment>
        <translation>{field}: {path} est un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>{field}: {path} is a folder, not a file.</source>
        <extracomment>file-directory</extracomment>
        <translation>{field}: {path} est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>{field}: {path} is not a regular file.</source>
        <extracomment>file-special</extracomment>
        <translation>{field}: {path} n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>{field}: {path} is empty.</source>
        <extracomment>file-empty</extracomment>
        <translation>{field}: {path} est vide.</translation>
    </message>
    <message>
        <source>kernel: {path} cannot be read.</source>
        <extracomment>kernel-unreadable</extracomment>
        <translation>kernel: {path} ne peut pas être lu.</translation>
    </message>
    <message>
        <source>kernel: {path} is not a Linux kernel image.</source>
        <extracomment>not-a-kernel</extracomment>
        <translation>kernel: {path} n’est pas une image du noyau Linux.</translation>
    </message>
    <message>
        <source>kernel: {path} has {size} bytes of the {whole} that it should have; install that kernel again.</source>
        <extracomment>kernel-cut-short</extracomment>
        <translation>kernel: {path} ne compte que {size}&#xa0;octets sur les {whole} qu’il devrait avoir&#x202f;; réinstallez ce noyau.</translation>
    </message>
    <message>
        <source>kernel: {path} is for {image}, and this machine is {machine}.</source>
        <extracomment>kernel-architecture</extracomment>
        <translation>kernel: {path} est prévu pour {image}, or cette machine est de type {machine}.</translation>
    </message>
    <message>
        <source>kernel: {path} carries no signature, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>kernel-unsigned</extracomment>
        <translation>kernel: {path} ne porte pas de signature, et le noyau est verrouillé (lockdown={lockdown})&#xa0;: kexec le refusera. Choisissez un noyau signé.</translation>
    </message>
    <message>
        <source>kernel: no /boot/vmlinuz-VERSION with modules and an initrd was found; name one with --kernel.</source>
        <extracomment>no-kernel-found</extracomment>
        <translation>kernel: aucun /boot/vmlinuz-VERSION doté de modules et d’un initrd n’a été trouvé&#x202f;; indiquez-en un avec --kernel.</translation>
    </message>
    <message>
        <source>kernel: {path} cannot be read, so that what the boot loader starts cannot be told: {why}.</source>
        <extracomment>loader-unreadable</extracomment>
        <translation>kernel: {path} ne peut pas être lu, si bien qu’on ne sait pas ce que démarre le chargeur d’amorçage&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>kernel: the kernel inside {path} carries no signature of its own, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>uki-kernel-unsigned</extracomment>
        <translation>kernel: le noyau contenu dans {path} ne porte pas de signature propre, et le noyau en marche est verrouillé (lockdown={lockdown})&#xa0;: kexec le refusera. Choisissez un noyau signé.</translation>
    </message>
    <message>
        <source>cmdline: an odd double quote or a stray -- would hide its end from the kernel; correct /etc/warmboot.conf or the boot loader.</source>
        <extracomment>cmdline-broken</extracomment>
        <translation>cmdline: un guillemet double isolé ou un -- égaré en cacherait la fin au noyau&#x202f;; corrigez /etc/warmboot.conf ou le chargeur d’amorçage.</translation>
    </message>
    <message>
        <source>cmdline: it would have {length} characters, and the kernel takes {limit}; take words off it.</source>
        <extracomment>cmdline-too-long</extracomment>
        <translation>cmdline: elle compterait {length} caractères, et le noyau en accepte {limit}&#x202f;; retirez-en des mots.</translation>
    </message>
    <message>
        <source>This changes the machine and needs root; try again with sudo.</source>
        <extracomment>not-root</extracomment>
        <translation>Ceci modifie la machine et demande les droits de root&#x202f;; réessayez avec sudo.</translation>
    </message>
    <message>
        <source>systemd is not running here; Warmboot works with systemd only.</source>
        <extracomment>no-systemd</extracomment>
        <translation>systemd ne tourne pas ici&#x202f;; Warmboot ne fonctionne qu’avec systemd.</translation>
    </message>
    <message>
        <source>The kexec program is not installed; install the package kexec-tools.</source>
        <extracomment>kexec-tools-missing</extracomment>
        <translation>Le programme kexec n’est pas installé&#x202f;; installez le paquet kexec-tools.</translation>
    </message>
    <message>
        <source>The running kernel was built without kexec; boot one that has CONFIG_KEXEC.</source>
        <extracomment>kexec-unsupported</extracomment>
        <translation>Le noyau en marche a été compilé sans kexec&#x202f;; démarrez-en un qui ait CONFIG_KEXEC.</translation>
    </message>
    <message>
        <source>kexec is switched off until the next boot (sysctl kernel.kexec_load_disabled=1); remove that setting from /etc/sysctl.d and reboot.</source>
        <extracomment>kexec-disabled</extracomment>
        <translation>kexec est désactivé jusqu’au prochain démarrage (sysctl kernel.kexec_load_disabled=1)&#x202f;; retirez ce réglage de /etc/sysctl.d et redémarrez.</translation>
    </message>
    <message>
        <source>{path} does not exist, and Warmboot puts files there; is this the root folder of a Linux system? Make the folder first.</source>
        <extracomment>folder-missing</extracomment>
        <translation>{path} n’existe pas, et Warmboot y dépose des fichiers&#x202f;; est-ce bien le dossier racine d’un système Linux&#x202f;? Créez d’abord le dossier.</translation>
    </message>
    <message>
        <source>{path} is on a read-only file system; mount it writable first.</source>
        <extracomment>folder-read-only</extracomment>
        <translation>{path} est sur un système de fichiers en lecture seule&#x202f;; remontez-le d’abord en écriture.</translation>
    </message>
    <message>
        <source>{path} is a file system of its own and gone when the hooks in /usr/local must run; /usr/local has to be on the root file system.</source>
        <extracomment>hooks-not-on-root</extracomment>
        <translation>{path} est un système de fichiers à part, déjà démonté quand les scripts de /usr/local doivent s’exécuter&#x202f;; /usr/local doit se trouver sur le système de fichiers racine.</translation>
    </message>
    <message>
        <source>{path} is a kexec set-up that is not from Warmboot, and both would load a kernel; Take over keeps its settings and puts it away, or remove it first.</source>
        <extracomment>foreign-in-the-way</extracomment>
        <translation>{path} est une configuration kexec qui ne vient pas de Warmboot, et les deux chargeraient un noyau&#x202f;; «&#xa0;Reprendre l’existant&#xa0;» en garde les réglages et l’écarte, ou supprimez-la d’abord.</translation>
    </message>
    <message>
        <source>{path} is a hand-made kexec set-up.</source>
        <extracomment>foreign-set-up</extracomment>
        <translation>{path} est une configuration kexec faite à la main.</translation>
    </message>
    <message>
        <source>Only root can read {path}, and tell whether it loads or starts a kernel; sudo warmbootctl status does.</source>
        <extracomment>unit-unreadable</extracomment>
        <translation>Seul root peut lire {path} et dire s’il charge ou démarre un noyau&#x202f;; sudo warmbootctl status le dit.</translation>
    </message>
    <message>
        <source>{path} is run at the very end of every shutdown and has to do with kexec; see that it neither loads nor starts a kernel.</source>
        <extracomment>shutdown-script-kexec</extracomment>
        <translation>{path} est exécuté tout à la fin de chaque arrêt et a trait à kexec&#x202f;; veillez à ce qu’il ne charge ni ne démarre de noyau.</translation>
    </message>
    <message>
        <source>kdump is set up here; its kernel waits for a crash in a place of its own, and Warmboot leaves it alone.</source>
        <extracomment>vendor-loader-kdump</extracomment>
        <translation>kdump est configuré ici&#x202f;; son noyau attend un plantage à un emplacement qui lui est propre, et Warmboot n’y touche pas.</translation>
    </message>
    <message>
        <source>{path} is there, but it is not the kind of file that Warmboot puts there; move it away first (a masked unit: systemctl unmask).</source>
        <extracomment>path-in-the-way</extracomment>
        <translation>{path} existe, mais n’est pas le genre de fichier que Warmboot y dépose&#x202f;; déplacez-le d’abord (unité masquée&#xa0;: systemctl unmask).</translation>
    </message>
    <message>
        <source>Another change is under way on this machine; wait for it and try again.</source>
        <extracomment>busy</extracomment>
        <translation>Une autre modification est en cours sur cette machine&#x202f;; attendez qu’elle se termine et réessayez.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: line {line} (&quot;{text}&quot;) cannot be understood; correct it by hand, or remove the file and apply again.</source>
        <extracomment>settings-line</extracomment>
        <translation>/etc/warmboot.conf&#xa0;: la ligne {line} («&#xa0;{text}&#xa0;») est incompréhensible&#x202f;; corrigez-la à la main, ou supprimez le fichier et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: {key}= is missing; add it by hand, or remove the file and apply again.</source>
        <extracomment>settings-incomplete</extracomment>
        <translation>/etc/warmboot.conf&#xa0;: {key}= manque&#x202f;; ajoutez-le à la main, ou supprimez le fichier et appliquez de nouveau.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is not a file of its own (a link or a folder), so that every reboot goes through the firmware; move it away, and Repair puts one there.</source>
        <extracomment>settings-no-file</extracomment>
        <translation>/etc/warmboot.conf n’est pas un fichier à part entière (c’est un lien ou un dossier), si bien que tout redémarrage passe par le micrologiciel&#x202f;; déplacez-le, et «&#xa0;Réparer&#xa0;» en met un à sa place.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: follow=fixed needs a line kernel=PATH.</source>
        <extracomment>settings-no-kernel</extracomment>
        <translation>/etc/warmboot.conf&#xa0;: follow=fixed demande une ligne kernel=CHEMIN.</translation>
    </message>
    <message>
        <source>{path} is missing; Repair puts it back.</source>
        <extracomment>file-of-ours-missing</extracomment>
        <translation>{path} manque&#x202f;; «&#xa0;Réparer&#xa0;» le remet en place.</translation>
    </message>
    <message>
        <source>{path} was edited; Repair shows the difference and puts it back.</source>
        <extracomment>file-of-ours-edited</extracomment>
        <translation>{path} a été modifié&#x202f;; «&#xa0;Réparer&#xa0;» montre la différence et le rétablit.</translation>
    </message>
    <message>
        <source>{path} has other permissions or another owner than installed; Repair puts it back.</source>
        <extracomment>file-permissions</extracomment>
        <translation>{path} n’a plus les permissions ou le propriétaire qu’il avait à l’installation&#x202f;; «&#xa0;Réparer&#xa0;» les rétablit.</translation>
    </message>
    <message>
        <source>{path} is a link, and who can change where it leads decides what root runs at a reboot; remove the link, and Repair puts the folder there.</source>
        <extracomment>folder-linked</extracomment>
        <translation>{path} est un lien, et qui peut en changer la cible décide de ce que root exécute lors d’un redémarrage&#x202f;; supprimez le lien, et «&#xa0;Réparer&#xa0;» met le dossier à sa place.</translation>
    </message>
    <message>
        <source>{path} can be changed by others than root, and what it says is done by root; Repair puts it right.</source>
        <extracomment>file-open</extracomment>
        <translation>{path} peut être modifié par d’autres que root, et c’est root qui exécute ce qu’il contient&#x202f;; «&#xa0;Réparer&#xa0;» y remédie.</translation>
    </message>
    <message>
        <source>{path} belongs to somebody else than root, or others may write to it; chown root:root and chmod 755 it.</source>
        <extracomment>state-folder-open</extracomment>
        <translation>{path} n’appartient pas à root, ou d’autres peuvent y écrire&#x202f;; appliquez-lui chown root:root et chmod 755.</translation>
    </message>
    <message>
        <source>{path} is no folder, and Warmboot keeps its records there; move it away.</source>
        <extracomment>state-folder-odd</extracomment>
        <translation>{path} n’est pas un dossier, alors que Warmboot y garde ses enregistrements&#x202f;; déplacez-le.</translation>
    </message>
    <message>
        <source>{path} is not wanted by the settings any more; Repair removes it.</source>
        <extracomment>file-left-over</extracomment>
        <translation>{path} n’est plus prévu par les paramètres&#x202f;; «&#xa0;Réparer&#xa0;» le supprime.</translation>
    </message>
    <message>
        <source>watchdog: somebody types a passphrase for {disk} at boot (/etc/crypttab), and the watchdog would reset the machine meanwhile; unlock it by a key file or the TPM, or leave the watchdog out.</source>
        <extracomment>watchdog-passphrase</extracomment>
        <translation>watchdog: une phrase secrète est saisie pour {disk} au démarrage (/etc/crypttab), et le watchdog réinitialiserait la machine pendant ce temps&#x202f;; déverrouillez ce disque par un fichier de clé ou par le TPM, ou renoncez au watchdog.</translation>
    </message>
    <message>
        <source>This machine shows no hardware watchdog (/sys/class/watchdog has none); load its driver first (iTCO_wdt, sp5100_tco, i6300esb, ipmi_watchdog).</source>
        <extracomment>watchdog-none</extracomment>
        <translation>Cette machine ne montre aucun watchdog matériel (/sys/class/watchdog est vide)&#x202f;; chargez d’abord son pilote (iTCO_wdt, sp5100_tco, i6300esb, ipmi_watchdog).</translation>
    </message>
    <message>
        <source>There is a hardware watchdog ({device}), and nothing makes it watch over a kexec; the page Safety sets it up.</source>
        <extracomment>watchdog-not-set-up</extracomment>
        <translation>Il y a un watchdog matériel ({device}), et rien ne lui fait surveiller un kexec&#x202f;; la page Garde-fous le met en place.</translation>
    </message>
    <message>
        <source>The watchdog does not watch over a kexec before one ordinary reboot through the firmware: systemd and the driver read their settings when they start.</source>
        <extracomment>watchdog-after-reboot</extracomment>
        <translation>Le watchdog ne surveille aucun kexec avant un redémarrage ordinaire par le micrologiciel&#xa0;: systemd et le pilote lisent leurs réglages à leur démarrage.</translation>
    </message>
    <message>
        <source>The initrd here checks the root file system ({device}) before anything serves the watchdog: a full check of it that takes longer than {seconds} s is cut off by a reset. tune2fs -l {device} tells whether full checks by count or by time are on; tune2fs -c 0 -i 0 {device} ends them.</source>
        <extracomment>warning-watchdog-fsck</extracomment>
        <translation>L’initrd vérifie ici le système de fichiers racine ({device}) avant que quoi que ce soit ne réarme le watchdog&#xa0;: une vérification complète de plus de {seconds}&#xa0;s est coupée par une réinitialisation. tune2fs -l {device} dit si les vérifications complètes par nombre de montages ou par intervalle sont actives&#x202f;; tune2fs -c 0 -i 0 {device} y met fin.</translation>
    </message>
    <message>
        <source>The watchdog&apos;s driver was loaded before it could be told to go on at a kexec; put watchdog.stop_on_reboot=0 on the boot loader&apos;s command line (or make the initrd anew) and reboot through the firmware.</source>
        <extracomment>watchdog-driver-early</extracomment>
        <translation>Le pilote du watchdog a été chargé avant qu’on ait pu lui dire de continuer lors d’un kexec&#x202f;; ajoutez watchdog.stop_on_reboot=0 à la ligne de commande du chargeur d’amorçage (ou régénérez l’initrd) et redémarrez par le micrologiciel.</translation>
    </message>
    <message>
        <source>{path} is there, but it is not from Warmboot; move it away first.</source>
        <extracomment>file-not-ours</extracomment>
        <translation>{path} existe, mais ne vient pas de Warmboot&#x202f;; déplacez-le d’abord.</translation>
    </message>
    <message>
        <source>{unit} does not run its hook: a drop-in of somebody else overrides it; systemctl cat {unit} shows which.</source>
        <extracomment>unit-overridden</extracomment>
        <translation>{unit} n’exécute pas son script&#xa0;: un drop-in d’une autre origine prend le pas sur elle&#x202f;; systemctl cat {unit} montre lequel.</translation>
    </message>
    <message>
        <source>{path} is not in effect: another drop-in of systemd-reboot.service overrides it; systemctl cat systemd-reboot.service shows which.</source>
        <extracomment>drop-in-not-in-effect</extracomment>
        <translation>{path} est sans effet&#xa0;: un autre drop-in de systemd-reboot.service prend le pas sur lui&#x202f;; systemctl cat systemd-reboot.service montre lequel.</translation>
    </message>
    <message>
        <source>{path} is still in effect.</source>
        <extracomment>drop-in-still-there</extracomment>
        <translation>{path} est encore en vigueur.</translation>
    </message>
    <message>
        <source>{unit}: {property} is {found}, and should be {wanted}.</source>
        <extracomment>unit-not-as-wanted</extracomment>
        <translation>{unit}&#xa0;: {property} vaut {found} et devrait valoir {wanted}.</translation>
    </message>
    <message>
        <source>A change was interrupted; the next change first rolls it back.</source>
        <extracomment>change-interrupted</extracomment>
        <translation>Une modification a été interrompue&#x202f;; la prochaine commencera par la défaire.</translation>
    </message>
    <message>
        <source>A change was interrupted half-way, so that no plan can be made; Undo rolls it back.</source>
        <extracomment>plan-interrupted</extracomment>
        <translation>Une modification a été interrompue à mi-chemin, si bien qu’aucun plan ne peut être établi&#x202f;; «&#xa0;Annuler&#xa0;» la défait.</translation>
    </message>
    <message>
        <source>{path} is damaged or was edited, so that undo cannot rely on it; move it away and try again.</source>
        <extracomment>undo-record-damaged</extracomment>
        <translation>{path} est endommagé ou a été modifié, si bien que l’annulation ne peut pas s’y fier&#x202f;; déplacez-le et réessayez.</translation>
    </message>
    <message>
        <source>{path} was edited since, and that would be lost; move it away (that keeps it) and try again.</source>
        <extracomment>edited-since</extracomment>
        <translation>{path} a été modifié depuis, et cela serait perdu&#x202f;; déplacez-le (ce qui le conserve) et réessayez.</translation>
    </message>
    <message>
        <source>{path} has got other permissions or another owner since, and that would be lost; chown {owner} and chmod {mode} it and try again.</source>
        <extracomment>permissions-since</extracomment>
        <translation>{path} a changé de permissions ou de propriétaire depuis, et cela serait perdu&#x202f;; appliquez-lui chown {owner} et chmod {mode}, puis réessayez.</translation>
    </message>
    <message>
        <source>The machine has changed since the plan was made; nothing was done. Look at the new plan and apply that.</source>
        <extracomment>stale</extracomment>
        <translation>La machine a changé depuis que le plan a été établi&#x202f;; rien n’a été fait. Examinez le nouveau plan et appliquez-le.</translation>
    </message>
    <message>
        <source>This boot needs no confirmation: nothing would take it back.</source>
        <extracomment>nothing-to-confirm</extracomment>
        <translation>Ce démarrage n’a pas besoin de confirmation&#xa0;: rien ne l’annulerait.</translation>
    </message>
    <message>
        <source>This boot is confirmed, and is not taken back.</source>
        <extracomment>confirmed</extracomment>
        <translation>Ce démarrage est confirmé et ne sera pas annulé.</translation>
    </message>
    <message>
        <source>A reboot through the firmware needs no confirmation; leave --confirm out, or reboot --via kexec.</source>
        <extracomment>confirm-needs-kexec</extracomment>
        <translation>Un redémarrage par le micrologiciel n’a pas besoin de confirmation&#x202f;; retirez --confirm, ou utilisez reboot --via kexec.</translation>
    </message>
    <message>
        <source>molly-guard ({script}) did not let the reboot pass.</source>
        <extracomment>molly-guard</extracomment>
        <translation>molly-guard ({script}) n’a pas laissé passer le redémarrage.</translation>
    </message>
    <message>
        <source>--confirm: {value} is not between 1 and 120 minutes.</source>
        <extracomment>confirm-range</extracomment>
        <translation>--confirm&#xa0;: {value} n’est pas compris entre 1 et 120 minutes.</translation>
    </message>
    <message>
        <source>There is no change that could be undone.</source>
        <extracomment>nothing-to-undo</extracomment>
        <translation>Il n’y a aucune modification à annuler.</translation>
    </message>
    <message>
        <source>There is no undone change that could be made again.</source>
        <extracomment>nothing-to-redo</extracomment>
        <translation>Il n’y a aucune modification annulée à refaire.</translation>
    </message>
    <message>
        <source>{path} stays, as there is something that is not from Warmboot.</source>
        <extracomment>purge-leaves</extracomment>
        <translation>{path} reste, car il s’y trouve quelque chose qui ne vient pas de Warmboot.</translation>
    </message>
    <message>
        <source>Warmboot is still installed; uninstall it first.</source>
        <extracomment>purge-installed</extracomment>
        <translation>Warmboot est encore installé&#x202f;; désinstallez-le d’abord.</translation>
    </message>
    <message>
        <source>The request is longer than {limit} bytes; send a shorter one.</source>
        <extracomment>request-too-long</extracomment>
        <translation>La requête dépasse {limit}&#xa0;octets&#x202f;; envoyez-en une plus courte.</translation>
    </message>
    <message>
        <source>The request is not one JSON object in UTF-8 on a line of its own.</source>
        <extracomment>request-not-json</extracomment>
        <translation>La requête n’est pas un unique objet JSON en UTF-8, seul sur sa ligne.</translation>
    </message>
    <message>
        <source>The request is nested more than {limit} levels deep; docs/protocol.md shows every request.</source>
        <extracomment>request-nested</extracomment>
        <translation>La requête est imbriquée sur plus de {limit} niveaux&#x202f;; docs/protocol.md montre toutes les requêtes.</translation>
    </message>
    <message>
        <source>{field}: is there twice; leave one of them out.</source>
        <extracomment>field-doubled</extracomment>
        <translation>{field}: figure deux fois&#x202f;; supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>{field}: is missing; docs/protocol.md shows every request with its fields.</source>
        <extracomment>field-missing</extracomment>
        <translation>{field}: manque&#x202f;; docs/protocol.md montre toutes les requêtes avec leurs champs.</translation>
    </message>
    <message>
        <source>{field}: does not belong to this request; leave it out, or update the side that answers.</source>
        <extracomment>field-unknown</extracomment>
        <translation>{field}: n’appartient pas à cette requête&#x202f;; retirez-le, ou mettez à jour le côté qui répond.</translation>
    </message>
    <message>
        <source>{field}: should be {wanted}.</source>
        <extracomment>field-type</extracomment>
        <translation>{field}: devrait être {wanted}.</translation>
    </message>
    <message>
        <source>verb: &quot;{value}&quot; is not known; docs/protocol.md lists the verbs.</source>
        <extracomment>verb-unknown</extracomment>
        <translation>verb: «&#xa0;{value}&#xa0;» est inconnu&#x202f;; docs/protocol.md énumère les verbes.</translation>
    </message>
    <message>
        <source>verb: watch needs a conversation that stays open; warmbootctl serve has one.</source>
        <extracomment>watch-alone</extracomment>
        <translation>verb: watch demande une conversation qui reste ouverte&#x202f;; warmbootctl serve en tient une.</translation>
    </message>
    <message>
        <source>The other side speaks version {theirs} of the protocol and this side version {ours}; update Warmboot on the other side.</source>
        <extracomment>protocol-older</extracomment>
        <translation>L’autre côté parle la version {theirs} du protocole et ce côté-ci la version {ours}&#x202f;; mettez Warmboot à jour de l’autre côté.</translation>
    </message>
    <message>
        <source>The other side speaks version {theirs} of the protocol and this side version {ours}; update Warmboot on this side.</source>
        <extracomment>protocol-newer</extracomment>
        <translation>L’autre côté parle la version {theirs} du protocole et ce côté-ci la version {ours}&#x202f;; mettez Warmboot à jour de ce côté-ci.</translation>
    </message>
    <message>
        <source>The two sides would install different files, as they are of different releases; update Warmboot on the older side, so that both have the same.</source>
        <extracomment>payload-unequal</extracomment>
        <translation>Les deux côtés installeraient des fichiers différents, car leurs versions diffèrent&#x202f;; mettez Warmboot à jour du côté le plus ancien, pour que les deux aient la même.</translation>
    </message>
    <message>
        <source>The engine gave up: {why}. Nothing else is known; try again.</source>
        <extracomment>engine-failed</extracomment>
        <translation>Le moteur a abandonné&#xa0;: {why}. On n’en sait pas plus&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>The last line ended before its newline, so that it was not carried out; send it whole.</source>
        <extracomment>request-cut-off</extracomment>
        <translation>La dernière ligne s’est terminée avant son saut de ligne et n’a donc pas été exécutée&#x202f;; envoyez-la en entier.</translation>
    </message>
    <message>
        <source>The answer could not be understood; update Warmboot on both sides to the same release.</source>
        <extracomment>answer-unknown</extracomment>
        <translation>La réponse est incompréhensible&#x202f;; mettez Warmboot à jour des deux côtés à la même version.</translation>
    </message>
    <message>
        <source>It is not Warmboot that answered; look at the detail for what was said instead.</source>
        <extracomment>greeting-unknown</extracomment>
        <translation>Ce n’est pas Warmboot qui a répondu&#x202f;; voyez dans les détails ce qui a été dit à la place.</translation>
    </message>
    <message>
        <source>The machine is looked at again…</source>
        <extracomment>progress-checking</extracomment>
        <translation>Nouvel examen de la machine…</translation>
    </message>
    <message>
        <source>A change that was interrupted is rolled back…</source>
        <extracomment>progress-recovering</extracomment>
        <translation>Annulation d’une modification interrompue…</translation>
    </message>
    <message>
        <source>The files are written…</source>
        <extracomment>progress-writing</extracomment>
        <translation>Écriture des fichiers…</translation>
    </message>
    <message>
        <source>systemd reads its units…</source>
        <extracomment>progress-settling</extracomment>
        <translation>Lecture des unités par systemd…</translation>
    </message>
    <message>
        <source>systemd is asked whether everything is in force…</source>
        <extracomment>progress-verifying</extracomment>
        <translation>Vérification auprès de systemd que tout est en vigueur…</translation>
    </message>
    <message>
        <source>It failed; everything is put back…</source>
        <extracomment>progress-rollback</extracomment>
        <translation>Échec&#x202f;; tout est remis en place…</translation>
    </message>
    <message>
        <source>The settings: kernel, command line and mode. Made to be edited by hand too.</source>
        <extracomment>purpose-settings</extracomment>
        <translation>Les paramètres&#xa0;: noyau, ligne de commande et mode. Conçus pour être modifiés aussi à la main.</translation>
    </message>
    <message>
        <source>Runs the load hook at a reboot, while /boot is still there.</source>
        <extracomment>purpose-load-unit</extracomment>
        <translation>Exécute le script de chargement lors d’un redémarrage, tant que /boot est encore là.</translation>
    </message>
    <message>
        <source>Runs the boot check early at each boot.</source>
        <extracomment>purpose-boot-check-unit</extracomment>
        <translation>Exécute le contrôle de démarrage au début de chaque démarrage.</translation>
    </message>
    <message>
        <source>Makes systemd&apos;s last step of a reboot a kexec if our kernel is loaded, and the firmware otherwise.</source>
        <extracomment>purpose-drop-in</extracomment>
        <translation>Fait de la dernière étape d’un redémarrage par systemd un kexec si notre noyau est chargé, sinon un passage par le micrologiciel.</translation>
    </message>
    <message>
        <source>Switches the load unit on at each boot.</source>
        <extracomment>purpose-enable-load</extracomment>
        <translation>Active l’unité de chargement à chaque démarrage.</translation>
    </message>
    <message>
        <source>Switches the boot check on at each boot.</source>
        <extracomment>purpose-enable-boot-check</extracomment>
        <translation>Active le contrôle de démarrage à chaque démarrage.</translation>
    </message>
    <message>
        <source>Decides at a reboot whether it may be a kexec, and loads the kernel.</source>
        <extracomment>purpose-load-hook</extracomment>
        <translation>Décide lors d’un redémarrage s’il peut être un kexec, et charge le noyau.</translation>
    </message>
    <message>
        <source>Marks the jump on the disk and makes it, when all file systems are closed.</source>
        <extracomment>purpose-exec-hook</extracomment>
        <translation>Marque le saut sur le disque et l’effectue, une fois tous les systèmes de fichiers fermés.</translation>
    </message>
    <message>
        <source>Judges how the last reboot went; suspends kexec after a failure.</source>
        <extracomment>purpose-boot-check-hook</extracomment>
        <translation>Juge comment le dernier redémarrage s’est passé&#x202f;; suspend kexec après un échec.</translation>
    </message>
    <message>
        <source>What the hooks share: the settings, the mark, the history.</source>
        <extracomment>purpose-common</extracomment>
        <translation>Ce que les scripts ont en commun&#xa0;: les paramètres, la marque, l’historique.</translation>
    </message>
    <message>
        <source>Builds the command line of the next kernel.</source>
        <extracomment>purpose-cmdline</extracomment>
        <translation>Compose la ligne de commande du prochain noyau.</translation>
    </message>
    <message>
        <source>Finds the kernel and its initrds.</source>
        <extracomment>purpose-kernel</extracomment>
        <translation>Trouve le noyau et ses initrd.</translation>
    </message>
    <message>
        <source>Keeps the circumstances of a kexec that failed, and tells of it at login.</source>
        <extracomment>purpose-evidence</extracomment>
        <translation>Conserve les circonstances d’un kexec qui a échoué, et les signale à l’ouverture de session.</translation>
    </message>
    <message>
        <source>Waits until a boot by kexec is up, and takes it back when it is not.</source>
        <extracomment>purpose-health</extracomment>
        <translation>Attend qu’un démarrage par kexec soit opérationnel, et l’annule s’il ne l’est pas.</translation>
    </message>
    <message>
        <source>Cuts a shutdown off that hangs.</source>
        <extracomment>purpose-deadline</extracomment>
        <translation>Interrompt un arrêt bloqué.</translation>
    </message>
    <message>
        <source>Lets systemd serve the hardware watchdog, also across a kexec.</source>
        <extracomment>purpose-watchdog</extracomment>
        <translation>Fait réarmer le watchdog matériel par systemd, y compris pendant un kexec.</translation>
    </message>
    <message>
        <source>Loads the driver of the hardware watchdog at boot.</source>
        <extracomment>purpose-watchdog-driver</extracomment>
        <translation>Charge le pilote du watchdog matériel au démarrage.</translation>
    </message>
    <message>
        <source>Keeps the watchdog&apos;s driver from stopping it before a kexec.</source>
        <extracomment>purpose-watchdog-module</extracomment>
        <translation>Empêche le pilote du watchdog de l’arrêter avant un kexec.</translation>
    </message>
    <message>
        <source>Knows what only the firmware can do, and then leaves the reboot to it.</source>
        <extracomment>purpose-obstacles</extracomment>
        <translation>Sait ce que seul le micrologiciel peut faire, et lui laisse alors le redémarrage.</translation>
    </message>
    <message>
        <source>A command for one reboot through the firmware: normal-reboot.</source>
        <extracomment>purpose-normal-reboot</extracomment>
        <translation>Une commande pour un redémarrage par le micrologiciel&#xa0;: normal-reboot.</translation>
    </message>
    <message>
        <source>Holds files of Warmboot.</source>
        <extracomment>purpose-folder</extracomment>
        <translation>Contient des fichiers de Warmboot.</translation>
    </message>
    <message>
        <source>Belongs to somebody else&apos;s kexec set-up.</source>
        <extracomment>purpose-foreign</extracomment>
        <translation>Fait partie d’une configuration kexec d’une autre origine.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <extracomment>cannot-read</extracomment>
        <translation>Impossible de lire {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <extracomment>cannot-write
----------
export-unwritable</extracomment>
        <translation>Impossible d’écrire {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; should it be immutable (lsattr shows it), chattr -i makes it writable again.</source>
        <extracomment>not-permitted</extracomment>
        <translation>Impossible d’écrire {path}&#xa0;: {why}&#x202f;; s’il est immuable (lsattr le montre), chattr -i le rend de nouveau modifiable.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; mount that file system writable and try again.</source>
        <extracomment>read-only</extracomment>
        <translation>Impossible d’écrire {path}&#xa0;: {why}&#x202f;; remontez ce système de fichiers en écriture et réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; free some space on that file system and try again.</source>
        <extracomment>disk-full</extracomment>
        <translation>Impossible d’écrire {path}&#xa0;: {why}&#x202f;; libérez de la place sur ce système de fichiers et réessayez.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}.</source>
        <extracomment>cannot-remove</extracomment>
        <translation>Impossible de supprimer {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be opened: {why}; make it, or mount what belongs there, and try again.</source>
        <extracomment>cannot-open-folder</extracomment>
        <translation>Impossible d’ouvrir le dossier {path}&#xa0;: {why}&#x202f;; créez-le, ou montez ce qui doit s’y trouver, et réessayez.</translation>
    </message>
    <message>
        <source>{path} is larger than any file that Warmboot knows; move it away first.</source>
        <extracomment>file-too-large</extracomment>
        <translation>{path} est plus gros que tout fichier connu de Warmboot&#x202f;; déplacez-le d’abord.</translation>
    </message>
    <message>
        <source>{path} could not be run: {why}.</source>
        <extracomment>program-not-run</extracomment>
        <translation>Impossible d’exécuter {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{path} did not end within {seconds} s.</source>
        <extracomment>program-too-slow</extracomment>
        <translation>{path} ne s’est pas terminé en {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>{command} failed.</source>
        <extracomment>command-failed</extracomment>
        <translation>{command} a échoué.</translation>
    </message>
    <message>
        <source>Nothing to do: the machine is as wished.</source>
        <extracomment>plan-nothing</extracomment>
        <translation>Rien à faire&#xa0;: la machine est dans l’état souhaité.</translation>
    </message>
    <message>
        <source>The files of Warmboot are put on this machine.</source>
        <extracomment>plan-install</extracomment>
        <translation>Les fichiers de Warmboot sont déposés sur cette machine.</translation>
    </message>
    <message>
        <source>The files of Warmboot are put back as they should be.</source>
        <extracomment>plan-repair</extracomment>
        <translation>Les fichiers de Warmboot sont rétablis tels qu’ils doivent être.</translation>
    </message>
    <message>
        <source>The reboot mode changes from {from} to {to}.</source>
        <extracomment>plan-mode</extracomment>
        <translation>Le mode de redémarrage passe de {from} à {to}.</translation>
    </message>
    <message>
        <source>The kernel changes. Before: {from}. From now on: {to}.</source>
        <extracomment>plan-kernel</extracomment>
        <translation>Le noyau change. Avant&#xa0;: {from}. Désormais&#xa0;: {to}.</translation>
    </message>
    <message>
        <source>The command line changes. Before: {from}. From now on: {to}.</source>
        <extracomment>plan-flags</extracomment>
        <translation>La ligne de commande change. Avant&#xa0;: {from}. Désormais&#xa0;: {to}.</translation>
    </message>
    <message>
        <source>/boot is an automount; it will be mounted from {device} at a reboot.</source>
        <extracomment>plan-boot-device</extracomment>
        <translation>/boot est monté automatiquement (automount)&#x202f;; il sera monté depuis {device} lors d’un redémarrage.</translation>
    </message>
    <message>
        <source>A boot by kexec counts as healthy once these are active: {units}.</source>
        <extracomment>plan-healthy</extracomment>
        <translation>Un démarrage par kexec est jugé sain une fois ces unités actives&#xa0;: {units}.</translation>
    </message>
    <message>
        <source>A boot by kexec counts as healthy by what Warmboot looks at anyway, no unit besides.</source>
        <extracomment>plan-healthy-none</extracomment>
        <translation>Un démarrage par kexec est jugé sain d’après ce que Warmboot examine de toute façon, sans unité supplémentaire.</translation>
    </message>
    <message>
        <source>A shutdown that hangs is cut off after {value} min, and goes through the firmware.</source>
        <extracomment>plan-deadline</extracomment>
        <translation>Un arrêt bloqué est interrompu au bout de {value}&#xa0;min, et passe par le micrologiciel.</translation>
    </message>
    <message>
        <source>A shutdown that hangs is cut off by systemd&apos;s own limit, half an hour as a rule.</source>
        <extracomment>plan-deadline-none</extracomment>
        <translation>Un arrêt bloqué est interrompu par la limite propre à systemd, une demi-heure en règle générale.</translation>
    </message>
    <message>
        <source>The hardware watchdog is set up to reset a machine that hangs, and gives a kexec {value} s; after one reboot through the firmware.</source>
        <extracomment>plan-watchdog</extracomment>
        <translation>Le watchdog matériel est configuré pour réinitialiser une machine bloquée, et laisse {value}&#xa0;s à un kexec&#x202f;; après un redémarrage par le micrologiciel.</translation>
    </message>
    <message>
        <source>Its driver, {driver}, is loaded at each boot, which nothing else does.</source>
        <extracomment>plan-watchdog-driver</extracomment>
        <translation>Son pilote, {driver}, est chargé à chaque démarrage, ce que rien d’autre ne fait.</translation>
    </message>
    <message>
        <source>The hardware watchdog is no longer set up by Warmboot, from the next reboot on.</source>
        <extracomment>plan-watchdog-none</extracomment>
        <translation>Le watchdog matériel n’est plus configuré par Warmboot, à partir du prochain redémarrage.</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into {path}.</source>
        <extracomment>plan-next-kexec-at</extracomment>
        <translation>Les redémarrages ordinaires passent par kexec vers {path}.</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into {path} (now {resolved}).</source>
        <extracomment>plan-next-kexec</extracomment>
        <translation>Les redémarrages ordinaires passent par kexec vers {path} (actuellement {resolved}).</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into what the boot loader starts by default then.</source>
        <extracomment>plan-next-kexec-loader</extracomment>
        <translation>Les redémarrages ordinaires passent par kexec vers ce que le chargeur d’amorçage démarrera par défaut à ce moment-là.</translation>
    </message>
    <message>
        <source>The hand-made set-up is taken over: its files go, and what they say of kernel and command line becomes the settings.</source>
        <extracomment>plan-adopt</extracomment>
        <translation>La configuration faite à la main est reprise&#xa0;: ses fichiers disparaissent, et ce qu’ils disent du noyau et de la ligne de commande devient les paramètres.</translation>
    </message>
    <message>
        <source>{path} is removed; undo puts it back.</source>
        <extracomment>plan-adopt-file</extracomment>
        <translation>{path} est supprimé&#x202f;; l’annulation le remet en place.</translation>
    </message>
    <message>
        <source>{path} becomes Warmboot&apos;s, which reboots through the firmware once; undo puts the old one back.</source>
        <extracomment>plan-adopt-normal-reboot</extracomment>
        <translation>{path} devient celui de Warmboot, qui redémarre une fois par le micrologiciel&#x202f;; l’annulation remet l’ancien en place.</translation>
    </message>
    <message>
        <source>Take over the hand-made kexec set-up (via {mode})</source>
        <extracomment>what-adopt</extracomment>
        <translation>Reprise de la configuration kexec faite à la main (via {mode})</translation>
    </message>
    <message>
        <source>Its command line: {cmdline}</source>
        <extracomment>plan-cmdline</extracomment>
        <translation>Sa ligne de commande&#xa0;: {cmdline}</translation>
    </message>
    <message>
        <source>Ordinary reboots go through the firmware.</source>
        <extracomment>plan-next-bios</extracomment>
        <translation>Les redémarrages ordinaires passent par le micrologiciel.</translation>
    </message>
    <message>
        <source>Everything that Warmboot put on this machine is removed; its history, and what undo needs, stay in /var/lib/warmboot.</source>
        <extracomment>plan-uninstall</extracomment>
        <translation>Tout ce que Warmboot a mis sur cette machine est supprimé&#x202f;; son historique, et ce qu’il faut pour annuler, restent dans /var/lib/warmboot.</translation>
    </message>
    <message>
        <source>The files below are put back as they were.</source>
        <extracomment>plan-files-back</extracomment>
        <translation>Les fichiers ci-dessous sont remis dans leur état antérieur.</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec again.</source>
        <extracomment>plan-next-kexec-again</extracomment>
        <translation>Les redémarrages ordinaires passent de nouveau par kexec.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is put back as Warmboot last wrote it; the reboot mode is {mode}.</source>
        <extracomment>plan-settings-back</extracomment>
        <translation>/etc/warmboot.conf est remis tel que Warmboot l’a écrit en dernier&#x202f;; le mode de redémarrage est {mode}.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is written, with the reboot mode BIOS.</source>
        <extracomment>plan-settings-off</extracomment>
        <translation>/etc/warmboot.conf est écrit, avec le mode de redémarrage BIOS.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf has a line that cannot be understood, and is written anew: what stands in it, and not in the settings here, is lost.</source>
        <extracomment>plan-settings-replaced</extracomment>
        <translation>/etc/warmboot.conf contient une ligne incompréhensible, et il est réécrit&#xa0;: ce qui s’y trouve sans figurer dans les paramètres affichés ici est perdu.</translation>
    </message>
    <message>
        <source>The choice of kexec for the next reboot alone is taken back.</source>
        <extracomment>plan-once-off</extracomment>
        <translation>Le choix de kexec pour le seul prochain redémarrage est annulé.</translation>
    </message>
    <message>
        <source>The next reboot alone still goes via kexec, as somebody asked for; Take back takes that back.</source>
        <extracomment>warning-once-kexec</extracomment>
        <translation>Seul le prochain redémarrage passe encore par kexec, comme quelqu’un l’a demandé&#x202f;; «&#xa0;Annuler ce choix&#xa0;» revient dessus.</translation>
    </message>
    <message>
        <source>The reboot mode is BIOS; nothing has to be changed for that.</source>
        <extracomment>plan-off-already</extracomment>
        <translation>Le mode de redémarrage est BIOS&#x202f;; rien n’a besoin de changer pour cela.</translation>
    </message>
    <message>
        <source>systemd reads its units again.</source>
        <extracomment>plan-reload</extracomment>
        <translation>systemd relit ses unités.</translation>
    </message>
    <message>
        <source>{unit} is started.</source>
        <extracomment>plan-settle</extracomment>
        <translation>{unit} est démarrée.</translation>
    </message>
    <message>
        <source>Nothing is rebooted now.</source>
        <extracomment>plan-not-rebooted</extracomment>
        <translation>Aucun redémarrage n’a lieu maintenant.</translation>
    </message>
    <message>
        <source>Nothing is rebooted now, and Undo takes it back.</source>
        <extracomment>plan-no-reboot</extracomment>
        <translation>Aucun redémarrage n’a lieu maintenant, et «&#xa0;Annuler&#xa0;» permet de revenir en arrière.</translation>
    </message>
    <message>
        <source>Install Warmboot (via {mode})</source>
        <extracomment>what-install</extracomment>
        <translation>Installation de Warmboot (via {mode})</translation>
    </message>
    <message>
        <source>Change the reboot mode from {from} to {to}</source>
        <extracomment>what-mode</extracomment>
        <translation>Passage du mode de redémarrage de {from} à {to}</translation>
    </message>
    <message>
        <source>Change the kernel</source>
        <extracomment>what-kernel</extracomment>
        <translation>Changement de noyau</translation>
    </message>
    <message>
        <source>Change the command line</source>
        <extracomment>what-flags</extracomment>
        <translation>Changement de ligne de commande</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <extracomment>what-settings</extracomment>
        <translation>Changement de paramètres</translation>
    </message>
    <message>
        <source>Put the files of Warmboot back in order</source>
        <extracomment>what-repair</extracomment>
        <translation>Remise en ordre des fichiers de Warmboot</translation>
    </message>
    <message>
        <source>Put the files of Warmboot back in order, and change the reboot mode from {from} to {to}</source>
        <extracomment>what-repair-mode</extracomment>
        <translation>Remise en ordre des fichiers de Warmboot et passage du mode de redémarrage de {from} à {to}</translation>
    </message>
    <message>
        <source>Start the units of Warmboot</source>
        <extracomment>what-settle</extracomment>
        <translation>Démarrage des unités de Warmboot</translation>
    </message>
    <message>
        <source>Uninstall Warmboot</source>
        <extracomment>what-uninstall</extracomment>
        <translation>Désinstallation de Warmboot</translation>
    </message>
    <message>
        <source>It could not be recorded, so that undo does not know of it: {why}</source>
        <extracomment>not-recorded</extracomment>
        <translation>L’opération n’a pas pu être enregistrée, si bien que l’annulation n’en sait rien&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{why} Nothing was done, as it could not be undone; make room for the record of it first.</source>
        <extracomment>uninstall-not-recorded</extracomment>
        <translation>{why} Rien n’a été fait, car l’opération n’aurait pas pu être annulée&#x202f;; faites d’abord de la place pour son enregistrement.</translation>
    </message>
    <message>
        <source>{path} stays, as it is not from Warmboot.</source>
        <extracomment>uninstall-leaves</extracomment>
        <translation>{path} reste, car il ne vient pas de Warmboot.</translation>
    </message>
    <message>
        <source>{path} stays, as there is something in it that is not from Warmboot.</source>
        <extracomment>uninstall-leaves-folder</extracomment>
        <translation>{path} reste, car il contient quelque chose qui ne vient pas de Warmboot.</translation>
    </message>
    <message>
        <source>A kernel that was loaded by hand is waiting, and systemd starts it at the next reboot, whatever Warmboot&apos;s mode is; sudo kexec -u unloads it.</source>
        <extracomment>warning-loaded-by-hand</extracomment>
        <translation>Un noyau chargé à la main est en attente, et systemd le démarre au prochain redémarrage, quel que soit le mode de Warmboot&#x202f;; sudo kexec -u le décharge.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is not on the command line now, so that taking it off changes nothing.</source>
        <extracomment>warning-remove-nothing</extracomment>
        <translation>«&#xa0;{word}&#xa0;» n’est pas actuellement sur la ligne de commande, si bien que le retirer ne change rien.</translation>
    </message>
    <message>
        <source>Kexec is suspended after a failure; reboots go through the firmware until Resume kexec.</source>
        <extracomment>warning-suspended</extracomment>
        <translation>Kexec est suspendu après un échec&#x202f;; les redémarrages passent par le micrologiciel jusqu’à «&#xa0;Réactiver kexec&#xa0;».</translation>
    </message>
    <message>
        <source>There is no unit {unit} on this machine now; as long as that is so, every boot by kexec is taken back for it.</source>
        <extracomment>warning-healthy-unknown</extracomment>
        <translation>Il n’y a actuellement aucune unité {unit} sur cette machine&#x202f;; tant que c’est le cas, tout démarrage par kexec est annulé pour cette raison.</translation>
    </message>
    <message>
        <source>The kernel is locked down ({lockdown}): only a signed kernel can be loaded.</source>
        <extracomment>warning-lockdown</extracomment>
        <translation>Le noyau est verrouillé (lockdown={lockdown})&#xa0;: seul un noyau signé peut être chargé.</translation>
    </message>
    <message>
        <source>Only root can read {path}; whether it can be told what the boot loader starts is checked when the plan is applied.</source>
        <extracomment>warning-loader-private</extracomment>
        <translation>Seul root peut lire {path}&#x202f;; c’est à l’application du plan qu’on vérifie s’il est possible de dire ce que démarre le chargeur d’amorçage.</translation>
    </message>
    <message>
        <source>{path} can only be read by root; whether it is a good kernel is checked when the plan is applied.</source>
        <extracomment>warning-kernel-unread</extracomment>
        <translation>{path} ne peut être lu que par root&#x202f;; c’est à l’application du plan qu’on vérifie si c’est un bon noyau.</translation>
    </message>
    <message>
        <source>The chosen kernel {kernel} is not the newest one installed ({newest}).</source>
        <extracomment>warning-not-newest</extracomment>
        <translation>Le noyau choisi, {kernel}, n’est pas le plus récent installé ({newest}).</translation>
    </message>
    <message>
        <source>{path} does not look like an initrd: it is no cpio archive, and not compressed as the kernel knows it.</source>
        <extracomment>warning-initrd-odd</extracomment>
        <translation>{path} ne ressemble pas à un initrd&#xa0;: ce n’est ni une archive cpio, ni un fichier compressé d’une façon que le noyau connaît.</translation>
    </message>
    <message>
        <source>The kernel {path} would be started without an initrd, while {initrd} belongs to it; most kernels find no disks without.</source>
        <extracomment>warning-no-initrd</extracomment>
        <translation>Le noyau {path} serait démarré sans initrd, alors que {initrd} est le sien&#x202f;; sans lui, la plupart des noyaux ne trouvent aucun disque.</translation>
    </message>
    <message>
        <source>The command line would have no root=, and that of this boot has; the kernel would not find its root file system.</source>
        <extracomment>warning-no-root</extracomment>
        <translation>La ligne de commande n’aurait pas de root=, alors que celle de ce démarrage en a un&#x202f;; le noyau ne trouverait pas son système de fichiers racine.</translation>
    </message>
    <message>
        <source>The command line has more than one root=; the kernel takes the last, {word}. --remove root takes that of the boot loader off.</source>
        <extracomment>warning-root-twice</extracomment>
        <translation>La ligne de commande a plus d’un root=&#x202f;; le noyau prend le dernier, {word}. --remove root retire celui du chargeur d’amorçage.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; on the command line of this boot is not carried on, as it looks typed for once; --add keeps it.</source>
        <extracomment>warning-one-boot-word</extracomment>
        <translation>«&#xa0;{word}&#xa0;», sur la ligne de commande de ce démarrage, n’est pas conservé, car il semble n’avoir été tapé que pour une fois&#x202f;; --add le conserve.</translation>
    </message>
    <message>
        <source>A scheduled shutdown of another machine is cancelled there: shutdown -c.</source>
        <extracomment>cancel-there</extracomment>
        <translation>L’arrêt planifié d’une autre machine s’annule sur cette machine-là&#xa0;: shutdown -c.</translation>
    </message>
    <message>
        <source>The kernel takes no further kernel for a kexec until its next boot (sysctl kernel.kexec_load_limit_reboot is 0); remove that setting from /etc/sysctl.d and reboot.</source>
        <extracomment>load-limit-none</extracomment>
        <translation>Le noyau n’accepte plus d’autre noyau pour un kexec jusqu’à son prochain démarrage (sysctl kernel.kexec_load_limit_reboot est à 0)&#x202f;; retirez ce réglage de /etc/sysctl.d et redémarrez.</translation>
    </message>
    <message>
        <source>How many more kernels may be loaded for a kexec until the next boot is limited to {count} (sysctl kernel.kexec_load_limit_reboot), and loading one to try it counts as well; remove that setting from /etc/sysctl.d.</source>
        <extracomment>load-limit-some</extracomment>
        <translation>Le nombre de noyaux pouvant encore être chargés pour un kexec jusqu’au prochain démarrage est limité à {count} (sysctl kernel.kexec_load_limit_reboot), et en charger un pour essayer compte aussi&#x202f;; retirez ce réglage de /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Secure Boot is on. Where the kernel insists on signatures, it takes only a kernel that is signed with a key that it knows; use the kernels of the distribution.</source>
        <extracomment>secure-boot-on</extracomment>
        <translation>Secure Boot est actif. Là où le noyau exige des signatures, il n’accepte qu’un noyau signé avec une clé qu’il connaît&#x202f;; utilisez les noyaux de la distribution.</translation>
    </message>
    <message>
        <source>{path} carries no signature, and Secure Boot is on. If the kernel insists on signatures, kexec refuses it; choose a signed kernel.</source>
        <extracomment>signature-missing</extracomment>
        <translation>{path} ne porte pas de signature, et Secure Boot est actif. Si le noyau exige des signatures, kexec le refuse&#x202f;; choisissez un noyau signé.</translation>
    </message>
    <message>
        <source>{path} can only be read by root, so that nobody else can tell whether it is signed.</source>
        <extracomment>signature-unread</extracomment>
        <translation>{path} ne peut être lu que par root, si bien que personne d’autre ne peut dire s’il est signé.</translation>
    </message>
    <message>
        <source>{path} can only be read by root, so that nobody else can tell whether it is a good initrd.</source>
        <extracomment>initrd-unread</extracomment>
        <translation>{path} ne peut être lu que par root, si bien que personne d’autre ne peut dire si c’est un bon initrd.</translation>
    </message>
    <message>
        <source>{path} holds microcode of processors and nothing else, and no other initrd would be loaded; name the initrd of the kernel as well.</source>
        <extracomment>initrd-microcode</extracomment>
        <translation>{path} ne contient que du microcode de processeur, et aucun autre initrd ne serait chargé&#x202f;; indiquez aussi l’initrd du noyau.</translation>
    </message>
    <message>
        <source>/lib/modules/{version} holds no modules, so that the kernel {path} would find few of its drivers; install its modules, or choose another kernel.</source>
        <extracomment>modules-missing</extracomment>
        <translation>/lib/modules/{version} ne contient aucun module, si bien que le noyau {path} trouverait peu de ses pilotes&#x202f;; installez ses modules, ou choisissez un autre noyau.</translation>
    </message>
    <message>
        <source>The version of the kernel {path} cannot be told, and so not whether its modules are installed.</source>
        <extracomment>modules-unknown</extracomment>
        <translation>On ne peut pas déterminer la version du noyau {path}, ni par conséquent si ses modules sont installés.</translation>
    </message>
    <message>
        <source>/boot is in /etc/fstab but not mounted, so that not the files of the last update would be loaded; mount /boot.</source>
        <extracomment>boot-not-mounted</extracomment>
        <translation>/boot figure dans /etc/fstab mais n’est pas monté, si bien que ce ne sont pas les fichiers de la dernière mise à jour qui seraient chargés&#x202f;; montez /boot.</translation>
    </message>
    <message>
        <source>/boot is an automount, and from where it is mounted cannot be told, so that a kernel there may be out of reach at a reboot; name the device in /etc/fstab.</source>
        <extracomment>boot-automount-unknown</extracomment>
        <translation>/boot est monté automatiquement (automount), et on ne peut dire depuis où&#xa0;: un noyau qui s’y trouve peut donc être hors de portée lors d’un redémarrage&#x202f;; indiquez le périphérique dans /etc/fstab.</translation>
    </message>
    <message>
        <source>/boot is mounted from {device} when it is needed, and the settings do not say so, so that a kernel there may be out of reach at a reboot.</source>
        <extracomment>boot-device-other</extracomment>
        <translation>/boot est monté depuis {device} en cas de besoin, et les paramètres ne le disent pas&#xa0;: un noyau qui s’y trouve peut donc être hors de portée lors d’un redémarrage.</translation>
    </message>
    <message>
        <source>{path} lets the TPM unlock {volume} (tpm2-device=), and it may refuse after a kexec. Keep a passphrase at hand, or leave reboots to the firmware.</source>
        <extracomment>tpm-crypttab</extracomment>
        <translation>{path} fait déverrouiller {volume} par le TPM (tpm2-device=), qui peut refuser après un kexec. Gardez une phrase secrète sous la main, ou laissez les redémarrages au micrologiciel.</translation>
    </message>
    <message>
        <source>The command line lets the TPM unlock a disk (tpm2-device=), and it may refuse after a kexec. Keep a passphrase at hand, or leave reboots to the firmware.</source>
        <extracomment>tpm-cmdline</extracomment>
        <translation>La ligne de commande fait déverrouiller un disque par le TPM (tpm2-device=), qui peut refuser après un kexec. Gardez une phrase secrète sous la main, ou laissez les redémarrages au micrologiciel.</translation>
    </message>
    <message>
        <source>Clevis is set up and there is an encrypted disk. If it is the TPM that unlocks it, it may refuse after a kexec; keep a passphrase at hand.</source>
        <extracomment>tpm-clevis</extracomment>
        <translation>Clevis est configuré et il y a un disque chiffré. Si c’est le TPM qui le déverrouille, il peut refuser après un kexec&#x202f;; gardez une phrase secrète sous la main.</translation>
    </message>
    <message>
        <source>A changed setting of the firmware ({what}) waits for a reboot, and only one through the firmware makes it take effect.</source>
        <extracomment>firmware-settings</extracomment>
        <translation>Un réglage modifié du micrologiciel ({what}) attend un redémarrage, et seul un redémarrage par le micrologiciel le fait prendre effet.</translation>
    </message>
    <message>
        <source>This is a virtual machine ({what}), whose firmware takes next to no time: kexec gains little here.</source>
        <extracomment>virtual-machine</extracomment>
        <translation>Ceci est une machine virtuelle ({what}), dont le micrologiciel ne prend presque pas de temps&#xa0;: kexec n’y gagne guère.</translation>
    </message>
    <message>
        <source>This is a virtual machine of {what}, where kexec is known to hang; leave reboots to the firmware.</source>
        <extracomment>virtual-machine-bad</extracomment>
        <translation>Ceci est une machine virtuelle {what}, où l’on sait que kexec se bloque&#x202f;; laissez les redémarrages au micrologiciel.</translation>
    </message>
    <message>
        <source>The driver {driver} is in use. {text}</source>
        <extracomment>hardware-driver</extracomment>
        <translation>Le pilote {driver} est utilisé. {text}</translation>
    </message>
    <message>
        <source>This machine is a {machine}. {text}</source>
        <extracomment>hardware-machine</extracomment>
        <translation>Cette machine est un modèle {machine}. {text}</translation>
    </message>
    <message>
        <source>{path} cannot be read; what it says of hardware does not count.</source>
        <extracomment>hardware-unreadable</extracomment>
        <translation>{path} ne peut pas être lu&#x202f;; ce qu’il dit du matériel ne compte pas.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is neither key=value nor a section, and does not count; docs/hardware.md shows the form.</source>
        <extracomment>hardware-line</extracomment>
        <translation>{path}, ligne {line}&#xa0;: «&#xa0;{text}&#xa0;» n’est ni clé=valeur ni une section, et ne compte pas&#x202f;; docs/hardware.md montre la forme.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is not [driver NAME], [vendor TEXT], [product TEXT] or [board TEXT]; the section does not count.</source>
        <extracomment>hardware-section</extracomment>
        <translation>{path}, ligne {line}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas [driver NOM], [vendor TEXTE], [product TEXTE] ou [board TEXTE]&#x202f;; la section ne compte pas.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; stands before the first section, and does not count.</source>
        <extracomment>hardware-outside</extracomment>
        <translation>{path}, ligne {line}&#xa0;: «&#xa0;{text}&#xa0;» se trouve avant la première section, et ne compte pas.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {key}= is not known, and the section does not count; docs/hardware.md has the keys.</source>
        <extracomment>hardware-key</extracomment>
        <translation>{path}, ligne {line}&#xa0;: {key}= est inconnu, et la section ne compte pas&#x202f;; docs/hardware.md donne les clés.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is no {key}, and the section does not count; {wanted} would be one.</source>
        <extracomment>hardware-value</extracomment>
        <translation>{path}, ligne {line}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas une valeur de {key}, et la section ne compte pas&#x202f;; {wanted} en serait une.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {key}= is there twice in a section, which does not count.</source>
        <extracomment>hardware-twice</extracomment>
        <translation>{path}, ligne {line}&#xa0;: {key}= figure deux fois dans une section, qui ne compte pas.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the section lacks {key}=, and does not count.</source>
        <extracomment>hardware-incomplete</extracomment>
        <translation>{path}, ligne {line}&#xa0;: il manque {key}= à la section, qui ne compte pas.</translation>
    </message>
    <message>
        <source>kexec does not load {path}: {why}</source>
        <extracomment>load-failed</extracomment>
        <translation>kexec ne charge pas {path}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{path} was loaded to try it, and cannot be unloaded ({why}); systemd may start it at the next reboot. kexec -u tells why.</source>
        <extracomment>load-left</extracomment>
        <translation>{path} a été chargé pour essai, et ne se laisse pas décharger ({why})&#x202f;; systemd pourrait le démarrer au prochain redémarrage. kexec -u dit pourquoi.</translation>
    </message>
    <message>
        <source>Loading was not tried: {why}</source>
        <extracomment>load-not-tried</extracomment>
        <translation>Le chargement n’a pas été essayé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>how many kernels may be loaded is limited (sysctl kernel.kexec_load_limit_reboot)</source>
        <extracomment>try-limit</extracomment>
        <translation>le nombre de noyaux pouvant être chargés est limité (sysctl kernel.kexec_load_limit_reboot)</translation>
    </message>
    <message>
        <source>{path} is not the root folder of the running machine</source>
        <extracomment>try-other-root</extracomment>
        <translation>{path} n’est pas le dossier racine de la machine en marche</translation>
    </message>
    <message>
        <source>The boot loader starts {theirs} by default, and a kexec would start {ours}: a reboot through the firmware ends elsewhere than one by kexec.</source>
        <extracomment>loader-other</extracomment>
        <translation>Le chargeur d’amorçage démarre {theirs} par défaut, et un kexec démarrerait {ours}&#xa0;: un redémarrage par le micrologiciel n’aboutit pas au même endroit qu’un redémarrage par kexec.</translation>
    </message>
    <message>
        <source>The boot loader&apos;s command line is another by now ({line}), and by kexec the one of this boot is carried on; reboot once via BIOS for it.</source>
        <extracomment>loader-cmdline-newer</extracomment>
        <translation>La ligne de commande du chargeur d’amorçage a changé depuis ({line}), et par kexec c’est celle de ce démarrage qui est conservée&#x202f;; redémarrez une fois via le BIOS pour l’obtenir.</translation>
    </message>
    <message>
        <source>Programs that run with libraries that have been replaced since they were started ({count}): {names}. A soft reboot starts all of them anew, any other reboot too.</source>
        <extracomment>libraries-old</extracomment>
        <translation>Programmes qui tournent avec des bibliothèques remplacées depuis leur lancement ({count})&#xa0;: {names}. Un redémarrage léger les relance tous, tout autre redémarrage aussi.</translation>
    </message>
    <message>
        <source>Only root can see which programs run with libraries that have been replaced.</source>
        <extracomment>libraries-unread</extracomment>
        <translation>Seul root peut voir quels programmes tournent avec des bibliothèques remplacées.</translation>
    </message>
    <message>
        <source>Warmboot hooks into the way systemd shuts the machine down.</source>
        <extracomment>why-systemd</extracomment>
        <translation>Warmboot s’insère dans la façon dont systemd arrête la machine.</translation>
    </message>
    <message>
        <source>This program hands the next kernel to the running one.</source>
        <extracomment>why-kexec-tools</extracomment>
        <translation>Ce programme remet le prochain noyau à celui qui est en marche.</translation>
    </message>
    <message>
        <source>A kernel starts another one only if it was built for it.</source>
        <extracomment>why-kernel-support</extracomment>
        <translation>Un noyau n’en démarre un autre que s’il a été compilé pour cela.</translation>
    </message>
    <message>
        <source>With this switch the running kernel refuses every kexec until its next boot, whoever asks.</source>
        <extracomment>why-sysctl</extracomment>
        <translation>Avec cet interrupteur, le noyau en marche refuse tout kexec jusqu’à son prochain démarrage, quel que soit le demandeur.</translation>
    </message>
    <message>
        <source>Once no kernel may be loaded any more, reboots go through the firmware.</source>
        <extracomment>why-load-limit</extracomment>
        <translation>Dès qu’aucun noyau ne peut plus être chargé, les redémarrages passent par le micrologiciel.</translation>
    </message>
    <message>
        <source>A kernel that is locked down protects itself from root too, and starts only what is signed.</source>
        <extracomment>why-lockdown</extracomment>
        <translation>Un noyau verrouillé se protège aussi de root, et ne démarre que ce qui est signé.</translation>
    </message>
    <message>
        <source>The firmware looks at signatures when the machine starts. A kexec passes it by, so that the running kernel looks in its place.</source>
        <extracomment>why-secure-boot</extracomment>
        <translation>Le micrologiciel contrôle les signatures au démarrage de la machine. Un kexec ne passe pas par lui&#xa0;: c’est donc le noyau en marche qui contrôle à sa place.</translation>
    </message>
    <message>
        <source>A kernel that is refused cannot be loaded, and the reboot goes through the firmware.</source>
        <extracomment>why-signature</extracomment>
        <translation>Un noyau refusé ne peut pas être chargé, et le redémarrage passe par le micrologiciel.</translation>
    </message>
    <message>
        <source>This is what a kexec starts: it has to be there, whole, and for this processor.</source>
        <extracomment>why-kernel</extracomment>
        <translation>C’est ce qu’un kexec démarre&#xa0;: il doit être là, entier, et prévu pour ce processeur.</translation>
    </message>
    <message>
        <source>Without a good initrd the next kernel finds no disks, and stops.</source>
        <extracomment>why-initrd</extracomment>
        <translation>Sans un bon initrd, le prochain noyau ne trouve aucun disque et s’arrête.</translation>
    </message>
    <message>
        <source>From there the next kernel loads its drivers for network, disks and screens.</source>
        <extracomment>why-modules</extracomment>
        <translation>C’est de là que le prochain noyau charge ses pilotes de réseau, de disques et d’écrans.</translation>
    </message>
    <message>
        <source>An update of the kernel takes effect only when the new one is started.</source>
        <extracomment>why-newest</extracomment>
        <translation>Une mise à jour du noyau ne prend effet qu’au démarrage du nouveau.</translation>
    </message>
    <message>
        <source>By this line the next kernel finds its root file system.</source>
        <extracomment>why-command-line</extracomment>
        <translation>C’est par cette ligne que le prochain noyau trouve son système de fichiers racine.</translation>
    </message>
    <message>
        <source>A program uses the libraries that were there when it was started, with their faults.</source>
        <extracomment>why-libraries</extracomment>
        <translation>Un programme utilise les bibliothèques présentes à son lancement, avec leurs défauts.</translation>
    </message>
    <message>
        <source>Kernel and initrd are read when the machine goes down; they have to be within reach then.</source>
        <extracomment>why-boot</extracomment>
        <translation>Le noyau et l’initrd sont lus quand la machine s’arrête&#x202f;; ils doivent alors être à portée.</translation>
    </message>
    <message>
        <source>Two programs that load a kernel at a reboot undo each other&apos;s work.</source>
        <extracomment>why-loaders</extracomment>
        <translation>Deux programmes qui chargent un noyau lors d’un redémarrage défont chacun le travail de l’autre.</translation>
    </message>
    <message>
        <source>systemd lets one file overrule another; if ours is overruled, nothing of Warmboot runs.</source>
        <extracomment>why-drop-ins</extracomment>
        <translation>systemd laisse un fichier prendre le pas sur un autre&#x202f;; si c’est l’un des nôtres qui cède, rien de Warmboot ne s’exécute.</translation>
    </message>
    <message>
        <source>These files make the reboot, and what they do is done by root.</source>
        <extracomment>why-set-up</extracomment>
        <translation>Ce sont ces fichiers qui font le redémarrage, et c’est root qui exécute ce qu’ils contiennent.</translation>
    </message>
    <message>
        <source>The hooks read these settings at each reboot; what they do not understand goes to the firmware.</source>
        <extracomment>why-settings</extracomment>
        <translation>Les scripts lisent ces paramètres à chaque redémarrage&#x202f;; ce qu’ils ne comprennent pas mène au micrologiciel.</translation>
    </message>
    <message>
        <source>Undo relies on what is kept there.</source>
        <extracomment>why-records</extracomment>
        <translation>L’annulation repose sur ce qui y est conservé.</translation>
    </message>
    <message>
        <source>After a kexec that did not arrive, none is tried again before somebody says so.</source>
        <extracomment>why-suspension</extracomment>
        <translation>Après un kexec qui n’a pas abouti, aucun autre n’est tenté avant que quelqu’un ne le demande.</translation>
    </message>
    <message>
        <source>What is set for one reboot goes before the reboot mode.</source>
        <extracomment>why-one-shot</extracomment>
        <translation>Ce qui est réglé pour un seul redémarrage passe avant le mode de redémarrage.</translation>
    </message>
    <message>
        <source>The reboot mode is what is wanted; this is what would happen now.</source>
        <extracomment>why-next-reboot</extracomment>
        <translation>Le mode de redémarrage est ce qui est voulu&#x202f;; ceci est ce qui se passerait maintenant.</translation>
    </message>
    <message>
        <source>The last step of systemd decides between kexec and the firmware.</source>
        <extracomment>why-reboot</extracomment>
        <translation>C’est la dernière étape de systemd qui décide entre kexec et le micrologiciel.</translation>
    </message>
    <message>
        <source>An image that nobody checked can be started by the next reboot.</source>
        <extracomment>why-image</extracomment>
        <translation>Une image que personne n’a contrôlée peut être démarrée au prochain redémarrage.</translation>
    </message>
    <message>
        <source>Only a boot through the firmware does this; a kexec passes it by.</source>
        <extracomment>why-firmware</extracomment>
        <translation>Seul un démarrage par le micrologiciel fait cela&#x202f;; un kexec ne passe pas par lui.</translation>
    </message>
    <message>
        <source>A kernel or initrd that is half-written does not start.</source>
        <extracomment>why-packages</extracomment>
        <translation>Un noyau ou un initrd écrit à moitié ne démarre pas.</translation>
    </message>
    <message>
        <source>The TPM gives a key out if the boot went as it was recorded; a kexec adds to that record, and does not begin it anew.</source>
        <extracomment>why-tpm</extracomment>
        <translation>Le TPM livre une clé si le démarrage s’est déroulé comme enregistré&#x202f;; un kexec prolonge cet enregistrement au lieu de le recommencer.</translation>
    </message>
    <message>
        <source>Where there is hardly any firmware, a reboot through it is as fast and more certain.</source>
        <extracomment>why-virtual-machine</extracomment>
        <translation>Là où il n’y a presque pas de micrologiciel, redémarrer par lui est aussi rapide, et plus sûr.</translation>
    </message>
    <message>
        <source>What cannot be understood there is not watched for.</source>
        <extracomment>why-hardware-table</extracomment>
        <translation>Ce qui y est incompréhensible n’est pas surveillé.</translation>
    </message>
    <message>
        <source>Whether a kernel can be started is for the running kernel to say.</source>
        <extracomment>why-load</extracomment>
        <translation>C’est au noyau en marche de dire si un noyau peut être démarré.</translation>
    </message>
    <message>
        <source>The card keeps the mode that the old kernel set, and the next one finds a screen that only the firmware would have set up: it can stay dark.</source>
        <extracomment>why-display</extracomment>
        <translation>La carte garde le mode réglé par l’ancien noyau, et le suivant trouve un écran que seul le micrologiciel aurait préparé&#xa0;: il peut rester noir.</translation>
    </message>
    <message>
        <source>The card keeps the state that the old driver left; without the firmware it may come up without a link.</source>
        <extracomment>why-network</extracomment>
        <translation>La carte garde l’état laissé par l’ancien pilote&#x202f;; sans le micrologiciel, elle peut revenir sans lien réseau.</translation>
    </message>
    <message>
        <source>The controller keeps the state that the old driver left; the next kernel may not find its disks.</source>
        <extracomment>why-storage</extracomment>
        <translation>Le contrôleur garde l’état laissé par l’ancien pilote&#x202f;; le prochain noyau peut ne pas trouver ses disques.</translation>
    </message>
    <message>
        <source>A device that goes on sending interrupts can hang a kernel that does not expect them.</source>
        <extracomment>why-interrupts</extracomment>
        <translation>Un périphérique qui continue d’envoyer des interruptions peut bloquer un noyau qui ne les attend pas.</translation>
    </message>
    <message>
        <source>Others have reported it of such machines. Try a kexec once where the reset button is in reach.</source>
        <extracomment>why-machine</extracomment>
        <translation>D’autres l’ont signalé sur des machines de ce type. Essayez un kexec une fois, le bouton de réinitialisation à portée de main.</translation>
    </message>
    <message>
        <source>The screen stays dark, frozen or garbled, though the machine answers.</source>
        <extracomment>symptom-blank-screen</extracomment>
        <translation>L’écran reste noir, figé ou brouillé, alors que la machine répond.</translation>
    </message>
    <message>
        <source>The network does not come up.</source>
        <extracomment>symptom-no-network</extracomment>
        <translation>Le réseau ne revient pas.</translation>
    </message>
    <message>
        <source>Disks are missing; the new kernel waits for its root file system, or stops.</source>
        <extracomment>symptom-no-disks</extracomment>
        <translation>Des disques manquent&#x202f;; le nouveau noyau attend son système de fichiers racine, ou s’arrête.</translation>
    </message>
    <message>
        <source>The machine hangs, or says nothing more at all.</source>
        <extracomment>symptom-hang</extracomment>
        <translation>La machine se bloque, ou ne donne plus aucun signe.</translation>
    </message>
    <message>
        <source>A disk that the TPM unlocks asks for its passphrase.</source>
        <extracomment>symptom-tpm</extracomment>
        <translation>Un disque déverrouillé par le TPM demande sa phrase secrète.</translation>
    </message>
    <message>
        <source>The driver of the graphics card has changed its mode, and the new kernel has no driver yet that could set up a screen from there.</source>
        <extracomment>cause-blank-screen</extracomment>
        <translation>Le pilote de la carte graphique en a changé le mode, et le nouveau noyau n’a pas encore de pilote capable d’obtenir un écran à partir de là.</translation>
    </message>
    <message>
        <source>The network card is still in the state that the old driver left, and the new one does not get it out of it.</source>
        <extracomment>cause-no-network</extracomment>
        <translation>La carte réseau est encore dans l’état laissé par l’ancien pilote, et le nouveau ne l’en sort pas.</translation>
    </message>
    <message>
        <source>The controller of the disks was not reset, or its interrupts go where the new kernel does not expect them.</source>
        <extracomment>cause-no-disks</extracomment>
        <translation>Le contrôleur des disques n’a pas été réinitialisé, ou ses interruptions arrivent là où le nouveau noyau ne les attend pas.</translation>
    </message>
    <message>
        <source>Most often a device goes on sending interrupts, or writing to memory, that nobody expects any more.</source>
        <extracomment>cause-hang</extracomment>
        <translation>Le plus souvent, un périphérique continue d’envoyer des interruptions, ou d’écrire en mémoire, alors que plus personne ne l’attend.</translation>
    </message>
    <message>
        <source>The registers of the TPM are cleared by the firmware alone; after a kexec they hold two boots, and the key stays locked.</source>
        <extracomment>cause-tpm</extracomment>
        <translation>Seul le micrologiciel remet à zéro les registres du TPM&#x202f;; après un kexec ils contiennent deux démarrages, et la clé reste verrouillée.</translation>
    </message>
    <message>
        <source>There is nothing to try on the command line.</source>
        <extracomment>try-none</extracomment>
        <translation>Il n’y a rien à essayer sur la ligne de commande.</translation>
    </message>
    <message>
        <source>Drivers leave the mode of the screen alone. It has to be on the line of the boot before as well, so that it helps from the second kexec on.</source>
        <extracomment>try-nomodeset</extracomment>
        <translation>Les pilotes ne touchent pas au mode de l’écran. Ce mot doit figurer aussi sur la ligne du démarrage précédent&#xa0;: il n’aide donc qu’à partir du deuxième kexec.</translation>
    </message>
    <message>
        <source>Drivers that know it reset their device before they use it.</source>
        <extracomment>try-reset-devices</extracomment>
        <translation>Les pilotes qui le connaissent réinitialisent leur périphérique avant de l’utiliser.</translation>
    </message>
    <message>
        <source>PCI cards send no interrupts as messages (MSI).</source>
        <extracomment>try-nomsi</extracomment>
        <translation>Les cartes PCI n’envoient pas d’interruptions sous forme de messages (MSI).</translation>
    </message>
    <message>
        <source>Interrupts that nobody takes are looked for among all devices; this costs some speed.</source>
        <extracomment>try-irqpoll</extracomment>
        <translation>Les interruptions que personne ne prend sont recherchées parmi tous les périphériques&#x202f;; cela coûte un peu de vitesse.</translation>
    </message>
    <message>
        <source>ACPI does not route interrupts.</source>
        <extracomment>try-acpi-noirq</extracomment>
        <translation>L’ACPI ne route pas les interruptions.</translation>
    </message>
    <message>
        <source>Otherwise work over ssh or a serial console (console=ttyS0), unload a driver that is not of the kernel (nvidia) before the reboot, or leave reboots to the firmware.</source>
        <extracomment>otherwise-blank-screen</extracomment>
        <translation>Sinon, travaillez par ssh ou sur une console série (console=ttyS0), déchargez avant le redémarrage un pilote étranger au noyau (nvidia), ou laissez les redémarrages au micrologiciel.</translation>
    </message>
    <message>
        <source>Otherwise unload the card&apos;s driver before the reboot, update the card&apos;s firmware, or leave reboots to the firmware.</source>
        <extracomment>otherwise-no-network</extracomment>
        <translation>Sinon, déchargez le pilote de la carte avant le redémarrage, mettez à jour le micrologiciel de la carte, ou laissez les redémarrages au micrologiciel de la machine.</translation>
    </message>
    <message>
        <source>Otherwise try module_blacklist=ioatdma where that driver is in use; if it stays, never kexec this machine.</source>
        <extracomment>otherwise-no-disks</extracomment>
        <translation>Sinon, essayez module_blacklist=ioatdma là où ce pilote est utilisé&#x202f;; si le problème persiste, ne faites jamais de kexec sur cette machine.</translation>
    </message>
    <message>
        <source>Otherwise have the machine reset; Warmboot then suspends kexec by itself. Leave reboots to the firmware if it stays.</source>
        <extracomment>otherwise-hang</extracomment>
        <translation>Sinon, faites réinitialiser la machine&#x202f;; Warmboot suspend alors kexec de lui-même. Laissez les redémarrages au micrologiciel si le problème persiste.</translation>
    </message>
    <message>
        <source>Only a reboot through the firmware unlocks it; leave reboots to the firmware, or keep the passphrase at hand.</source>
        <extracomment>otherwise-tpm</extracomment>
        <translation>Seul un redémarrage par le micrologiciel le déverrouille&#x202f;; laissez les redémarrages au micrologiciel, ou gardez la phrase secrète sous la main.</translation>
    </message>
    <message>
        <source>systemd {version} is running.</source>
        <extracomment>check-systemd</extracomment>
        <translation>systemd {version} est en marche.</translation>
    </message>
    <message>
        <source>{path} is installed.</source>
        <extracomment>check-tools</extracomment>
        <translation>{path} est installé.</translation>
    </message>
    <message>
        <source>The running kernel can kexec.</source>
        <extracomment>check-support</extracomment>
        <translation>Le noyau en marche sait faire un kexec.</translation>
    </message>
    <message>
        <source>kexec is not switched off by sysctl.</source>
        <extracomment>check-sysctl</extracomment>
        <translation>kexec n’est pas désactivé par sysctl.</translation>
    </message>
    <message>
        <source>The kernel is not locked down.</source>
        <extracomment>check-lockdown</extracomment>
        <translation>Le noyau n’est pas verrouillé.</translation>
    </message>
    <message>
        <source>{path} and its initrd are there.</source>
        <extracomment>check-kernel-at</extracomment>
        <translation>{path} et son initrd sont là.</translation>
    </message>
    <message>
        <source>{path} (now {resolved}) and its initrd are there.</source>
        <extracomment>check-kernel</extracomment>
        <translation>{path} (actuellement {resolved}) et son initrd sont là.</translation>
    </message>
    <message>
        <source>Warmboot is not installed, and no other kexec set-up is in the way.</source>
        <extracomment>check-absent</extracomment>
        <translation>Warmboot n’est pas installé, et aucune autre configuration kexec ne fait obstacle.</translation>
    </message>
    <message>
        <source>Every file of Warmboot is as it was installed.</source>
        <extracomment>check-installed</extracomment>
        <translation>Chaque fichier de Warmboot est tel qu’il a été installé.</translation>
    </message>
    <message>
        <source>The next reboot goes the way of the reboot mode.</source>
        <extracomment>check-next</extracomment>
        <translation>Le prochain redémarrage suit le mode de redémarrage.</translation>
    </message>
    <message>
        <source>The reboot mode is kexec, but the next reboot goes via {via}: {why}</source>
        <extracomment>check-next-not</extracomment>
        <translation>Le mode de redémarrage est kexec, mais le prochain redémarrage se fait via {via}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Nothing waits for the firmware or the boot loader.</source>
        <extracomment>check-no-request</extracomment>
        <translation>Rien n’est en attente pour le micrologiciel ou le chargeur d’amorçage.</translation>
    </message>
    <message>
        <source>How many kernels may be loaded is not limited.</source>
        <extracomment>check-load-limit</extracomment>
        <translation>Le nombre de noyaux pouvant être chargés n’est pas limité.</translation>
    </message>
    <message>
        <source>Secure Boot is not in force.</source>
        <extracomment>check-secure-boot</extracomment>
        <translation>Secure Boot n’est pas en vigueur.</translation>
    </message>
    <message>
        <source>{path} carries a signature.</source>
        <extracomment>check-signature</extracomment>
        <translation>{path} porte une signature.</translation>
    </message>
    <message>
        <source>No signature is asked for.</source>
        <extracomment>check-signature-unneeded</extracomment>
        <translation>Aucune signature n’est exigée.</translation>
    </message>
    <message>
        <source>What would be loaded with the kernel is an initrd.</source>
        <extracomment>check-initrd</extracomment>
        <translation>Ce qui serait chargé avec le noyau est bien un initrd.</translation>
    </message>
    <message>
        <source>No initrd goes with the kernel.</source>
        <extracomment>check-initrd-none</extracomment>
        <translation>Aucun initrd n’accompagne le noyau.</translation>
    </message>
    <message>
        <source>The modules of {version} are installed.</source>
        <extracomment>check-modules</extracomment>
        <translation>Les modules de {version} sont installés.</translation>
    </message>
    <message>
        <source>No kernel here has modules.</source>
        <extracomment>check-modules-none</extracomment>
        <translation>Aucun noyau n’a ici de modules.</translation>
    </message>
    <message>
        <source>No newer kernel is installed.</source>
        <extracomment>check-newest</extracomment>
        <translation>Aucun noyau plus récent n’est installé.</translation>
    </message>
    <message>
        <source>The command line is as it should be, and fits.</source>
        <extracomment>check-cmdline</extracomment>
        <translation>La ligne de commande est telle qu’elle doit être, et elle n’est pas trop longue.</translation>
    </message>
    <message>
        <source>The boot loader starts the same kernel by default.</source>
        <extracomment>check-loader-default</extracomment>
        <translation>Le chargeur d’amorçage démarre le même noyau par défaut.</translation>
    </message>
    <message>
        <source>What the boot loader starts by default cannot be told, and nothing here rests on it.</source>
        <extracomment>check-loader-unknown</extracomment>
        <translation>Ce que le chargeur d’amorçage démarre par défaut ne peut pas être déterminé, et rien ici n’en dépend.</translation>
    </message>
    <message>
        <source>No running program uses libraries that have been replaced.</source>
        <extracomment>check-libraries</extracomment>
        <translation>Aucun programme en marche n’utilise de bibliothèques remplacées.</translation>
    </message>
    <message>
        <source>/boot is there when a kernel is loaded.</source>
        <extracomment>check-boot</extracomment>
        <translation>/boot est là quand un noyau est chargé.</translation>
    </message>
    <message>
        <source>/boot is an automount; at a reboot it is mounted from {device}.</source>
        <extracomment>check-boot-automount</extracomment>
        <translation>/boot est monté automatiquement (automount)&#x202f;; lors d’un redémarrage, il est monté depuis {device}.</translation>
    </message>
    <message>
        <source>No other unit loads a kernel at a reboot.</source>
        <extracomment>check-loaders</extracomment>
        <translation>Aucune autre unité ne charge de noyau lors d’un redémarrage.</translation>
    </message>
    <message>
        <source>Nothing overrules the files of Warmboot.</source>
        <extracomment>check-drop-ins</extracomment>
        <translation>Rien ne prend le pas sur les fichiers de Warmboot.</translation>
    </message>
    <message>
        <source>Kexec is not suspended.</source>
        <extracomment>check-suspension</extracomment>
        <translation>Kexec n’est pas suspendu.</translation>
    </message>
    <message>
        <source>This is a machine of {hoster}: a rescue system or another boot device that is chosen in its panel takes effect only through the firmware; reboot via BIOS for it.</source>
        <extracomment>hoster</extracomment>
        <translation>Cette machine est hébergée chez {hoster}&#xa0;: un système de secours ou un autre périphérique d’amorçage choisi dans son panneau d’administration ne prend effet que par le micrologiciel&#x202f;; redémarrez via le BIOS pour cela.</translation>
    </message>
    <message>
        <source>Nothing says that a hoster&apos;s panel decides what this machine boots.</source>
        <extracomment>check-hoster</extracomment>
        <translation>Rien n’indique que le panneau d’administration d’un hébergeur décide de ce que cette machine démarre.</translation>
    </message>
    <message>
        <source>The hardware watchdog ({device}) watches over a kexec.</source>
        <extracomment>check-watchdog</extracomment>
        <translation>Le watchdog matériel ({device}) surveille un kexec.</translation>
    </message>
    <message>
        <source>No hardware watchdog is seen here.</source>
        <extracomment>check-no-watchdog</extracomment>
        <translation>Aucun watchdog matériel n’est visible ici.</translation>
    </message>
    <message>
        <source>This boot is to be confirmed, or it is taken back; Keep this boot keeps it.</source>
        <extracomment>check-to-be-confirmed</extracomment>
        <translation>Ce démarrage doit être confirmé, sans quoi il est annulé&#x202f;; «&#xa0;Garder ce démarrage&#xa0;» le conserve.</translation>
    </message>
    <message>
        <source>Whoever asked for this reboot wanted to be sure that the machine can be reached after it.</source>
        <extracomment>why-confirmation</extracomment>
        <translation>La personne qui a demandé ce redémarrage voulait s’assurer que la machine est joignable ensuite.</translation>
    </message>
    <message>
        <source>A kernel that hangs right after the jump is beyond the reach of everything but hardware.</source>
        <extracomment>why-watchdog</extracomment>
        <translation>Un noyau qui se bloque juste après le saut est hors de portée de tout, sauf du matériel.</translation>
    </message>
    <message>
        <source>These units reboot the machine when they fail, then through the firmware: {units}</source>
        <extracomment>check-fault-reboots</extracomment>
        <translation>Ces unités redémarrent la machine lorsqu’elles échouent, et ce par le micrologiciel&#xa0;: {units}</translation>
    </message>
    <message>
        <source>No unit here reboots the machine when it fails.</source>
        <extracomment>check-fault-reboots-none</extracomment>
        <translation>Aucune unité ne redémarre ici la machine lorsqu’elle échoue.</translation>
    </message>
    <message>
        <source>systemd does not say which units reboot the machine when they fail.</source>
        <extracomment>check-fault-reboots-unknown</extracomment>
        <translation>systemd ne dit pas quelles unités redémarrent la machine lorsqu’elles échouent.</translation>
    </message>
    <message>
        <source>After a fault the machine should start from scratch, so Warmboot never makes that a kexec.</source>
        <extracomment>why-fault-reboots</extracomment>
        <translation>Après une panne, la machine doit repartir de zéro&#xa0;: Warmboot n’en fait donc jamais un kexec.</translation>
    </message>
    <message>
        <source>No update or changed setting of the firmware waits.</source>
        <extracomment>check-firmware-update</extracomment>
        <translation>Aucune mise à jour du micrologiciel ni aucun réglage modifié de celui-ci n’est en attente.</translation>
    </message>
    <message>
        <source>BootNext is not set.</source>
        <extracomment>check-boot-next</extracomment>
        <translation>BootNext n’est pas défini.</translation>
    </message>
    <message>
        <source>No disk here is known to be unlocked by the TPM.</source>
        <extracomment>check-tpm</extracomment>
        <translation>Aucun disque d’ici n’est connu pour être déverrouillé par le TPM.</translation>
    </message>
    <message>
        <source>This is no virtual machine.</source>
        <extracomment>check-virtual-machine</extracomment>
        <translation>Ce n’est pas une machine virtuelle.</translation>
    </message>
    <message>
        <source>No driver in use is known for trouble after a kexec.</source>
        <extracomment>check-driver</extracomment>
        <translation>Aucun pilote utilisé n’est connu pour poser problème après un kexec.</translation>
    </message>
    <message>
        <source>This machine is not known for trouble after a kexec.</source>
        <extracomment>check-machine</extracomment>
        <translation>Cette machine n’est pas connue pour poser problème après un kexec.</translation>
    </message>
    <message>
        <source>Every line about hardware in /etc/warmboot.d is understood.</source>
        <extracomment>check-hardware-table</extracomment>
        <translation>Chaque ligne de /etc/warmboot.d sur le matériel est comprise.</translation>
    </message>
    <message>
        <source>{path} was loaded for a kexec, and unloaded again.</source>
        <extracomment>check-load</extracomment>
        <translation>{path} a été chargé pour un kexec, puis déchargé.</translation>
    </message>
    <message>
        <source>This computer can be looked at from the sandbox once Warmboot is installed on it as a package (warmboot); servers need nothing.</source>
        <extracomment>serve-no-host</extracomment>
        <translation>Cet ordinateur pourra être consulté depuis le bac à sable une fois Warmboot installé dessus en tant que paquet (warmboot)&#x202f;; les serveurs n’ont besoin de rien.</translation>
    </message>
    <message>
        <source>{program} could not be started: {why}.</source>
        <extracomment>serve-not-started</extracomment>
        <translation>{program} n’a pas pu être lancé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{machine} did not answer within {seconds} s.</source>
        <extracomment>serve-silent</extracomment>
        <translation>{machine} n’a pas répondu en {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>The connection to {machine} ended: {why}</source>
        <extracomment>serve-ended</extracomment>
        <translation>La connexion avec {machine} a pris fin&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The connection to {machine} ended without a word.</source>
        <extracomment>serve-ended-mutely</extracomment>
        <translation>La connexion avec {machine} a pris fin sans un mot.</translation>
    </message>
    <message>
        <source>What answers on {machine} is not Warmboot; look at what is run there.</source>
        <extracomment>serve-nonsense</extracomment>
        <translation>Ce qui répond sur {machine} n’est pas Warmboot&#x202f;; voyez ce qui y est exécuté.</translation>
    </message>
    <message>
        <source>Write whom ssh is to call: user@host, or an entry of ~/.ssh/config.</source>
        <extracomment>ssh-destination-empty</extracomment>
        <translation>Indiquez qui ssh doit appeler&#xa0;: utilisateur@hôte, ou une entrée de ~/.ssh/config.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no user@host and no entry of ~/.ssh/config; correct it and try again.</source>
        <extracomment>ssh-destination-odd</extracomment>
        <translation>«&#xa0;{value}&#xa0;» n’est ni de la forme utilisateur@hôte, ni une entrée de ~/.ssh/config&#x202f;; corrigez et réessayez.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot;: write a port as ssh://user@host:port.</source>
        <extracomment>ssh-destination-port</extracomment>
        <translation>«&#xa0;{value}&#xa0;»&#xa0;: écrivez un port sous la forme ssh://utilisateur@hôte:port.</translation>
    </message>
    <message>
        <source>The ssh program could not be started ({why}); install the package openssh-client.</source>
        <extracomment>ssh-not-started</extracomment>
        <translation>Le programme ssh n’a pas pu être lancé ({why})&#x202f;; installez le paquet openssh-client.</translation>
    </message>
    <message>
        <source>{machine} shows another host key than before. If nobody has installed it anew, somebody may be listening in between. Find out from its owner; if the new key is right, remove the old one with ssh-keygen -R &apos;{host}&apos; and try again.</source>
        <extracomment>ssh-key-changed</extracomment>
        <translation>{machine} présente une autre clé d’hôte qu’auparavant. Si personne ne l’a réinstallée, quelqu’un est peut-être à l’écoute entre les deux. Renseignez-vous auprès de son propriétaire&#x202f;; si la nouvelle clé est la bonne, supprimez l’ancienne avec ssh-keygen -R &apos;{host}&apos; et réessayez.</translation>
    </message>
    <message>
        <source>The host key of {machine} was not accepted, and nothing was sent there.</source>
        <extracomment>ssh-key-unknown</extracomment>
        <translation>La clé d’hôte de {machine} n’a pas été acceptée, et rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>{machine} does not let this user in; look at the user&apos;s name, the key or the password.</source>
        <extracomment>ssh-denied</extracomment>
        <translation>{machine} n’accepte pas cet utilisateur&#x202f;; vérifiez le nom d’utilisateur, la clé ou le mot de passe.</translation>
    </message>
    <message>
        <source>{machine} was not connected to, as a question of ssh was not answered; try again to be asked anew.</source>
        <extracomment>ssh-declined</extracomment>
        <translation>La connexion à {machine} n’a pas été établie, car une question de ssh est restée sans réponse&#x202f;; réessayez pour qu’elle vous soit posée à nouveau.</translation>
    </message>
    <message>
        <source>ssh has a question before it connects to {machine}; try again to be asked.</source>
        <extracomment>ssh-would-ask</extracomment>
        <translation>ssh a une question à poser avant de se connecter à {machine}&#x202f;; réessayez pour qu’elle vous soit posée.</translation>
    </message>
    <message>
        <source>On the way to {machine}, the host {host} cannot be found ({why}); look at how its name is written, and at this computer&apos;s network.</source>
        <extracomment>ssh-unknown-host</extracomment>
        <translation>Sur le chemin de {machine}, l’hôte {host} est introuvable ({why})&#x202f;; vérifiez l’orthographe de son nom et le réseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>{machine} cannot be reached: {why}</source>
        <extracomment>ssh-failed</extracomment>
        <translation>{machine} est injoignable&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{machine} let us in, but runs no command as it should: {why}</source>
        <extracomment>survey-failed</extracomment>
        <translation>{machine} a accepté la connexion, mais n’exécute aucune commande comme il se doit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{machine} is a {architecture} machine, and there is no warmbootctl for that here; install it there.</source>
        <extracomment>agent-none</extracomment>
        <translation>{machine} est une machine {architecture}, et il n’y a pas ici de warmbootctl pour cela&#x202f;; installez-le là-bas.</translation>
    </message>
    <message>
        <source>The warmbootctl that is to be sent, {path}, cannot be read: {why}.</source>
        <extracomment>agent-unreadable</extracomment>
        <translation>Le warmbootctl à envoyer, {path}, ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>On {machine} the folder {path} cannot be made; give the user a home there.</source>
        <extracomment>agent-no-folder</extracomment>
        <translation>Sur {machine}, le dossier {path} ne peut pas être créé&#x202f;; donnez là-bas un dossier personnel à l’utilisateur.</translation>
    </message>
    <message>
        <source>On {machine} there is no room for warmbootctl in {path}; make some (5 MB), or install it there.</source>
        <extracomment>agent-no-room</extracomment>
        <translation>Sur {machine}, il n’y a pas de place pour warmbootctl dans {path}&#x202f;; libérez-en (5&#xa0;Mo), ou installez-le là-bas.</translation>
    </message>
    <message>
        <source>What arrived on {machine} is not what was sent; try again.</source>
        <extracomment>agent-damaged</extracomment>
        <translation>Ce qui est arrivé sur {machine} n’est pas ce qui a été envoyé&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>On {machine} no program in {path} can be run (noexec, perhaps); install warmbootctl there instead.</source>
        <extracomment>agent-not-runnable</extracomment>
        <translation>Sur {machine}, aucun programme ne peut être exécuté dans {path} (noexec, peut-être)&#x202f;; installez plutôt warmbootctl là-bas.</translation>
    </message>
    <message>
        <source>The connection to {machine} ended while warmbootctl was sent; try again.</source>
        <extracomment>agent-not-sent</extracomment>
        <translation>La connexion avec {machine} a pris fin pendant l’envoi de warmbootctl&#x202f;; réessayez.</translation>
    </message>
    <message>
        <source>On {machine} everything can be looked at, but nothing changed, as sudo said: {why}</source>
        <extracomment>sudo-refused</extracomment>
        <translation>Sur {machine}, tout peut être consulté, mais rien modifié, car sudo a dit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Without the password for sudo on {machine} everything can be looked at, but nothing changed.</source>
        <extracomment>sudo-declined</extracomment>
        <translation>Sans le mot de passe pour sudo sur {machine}, tout peut être consulté, mais rien modifié.</translation>
    </message>
    <message>
        <source>On {machine} everything can be looked at, but nothing changed: doas asks for a password, which it takes at a terminal only. With permit nopass for this user in /etc/doas.conf there, or with sudo, it can be changed.</source>
        <extracomment>doas-asks</extracomment>
        <translation>Sur {machine}, tout peut être consulté, mais rien modifié&#xa0;: doas demande un mot de passe, qu’il n’accepte que dans un terminal. Avec permit nopass pour cet utilisateur dans son /etc/doas.conf, ou avec sudo, la machine peut être modifiée.</translation>
    </message>
    <message>
        <source>The list of servers, {path}, cannot be read: {why}.</source>
        <extracomment>servers-unreadable</extracomment>
        <translation>La liste des serveurs, {path}, ne peut pas être lue&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The list of servers cannot be written to {path}: {why}.</source>
        <extracomment>servers-unwritable</extracomment>
        <translation>La liste des serveurs ne peut pas être écrite dans {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is no server: {why}</source>
        <extracomment>servers-line</extracomment>
        <translation>La ligne {line} de {path} ne désigne pas un serveur&#xa0;: {why}</translation>
    </message>
    <message>
        <source>How these are set up is not known yet: {machines}. Wait until they are connected, or leave them out.</source>
        <extracomment>export-unknown</extracomment>
        <translation>On ne sait pas encore comment ces machines sont configurées&#xa0;: {machines}. Attendez qu’elles soient connectées, ou excluez-les.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <extracomment>export-there</extracomment>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>{machine} is in the list already.</source>
        <extracomment>server-known</extracomment>
        <translation>{machine} est déjà dans la liste.</translation>
    </message>
    <message>
        <source>These services run no more on {machine}: {units}.</source>
        <extracomment>services-failed</extracomment>
        <translation>Ces services ne tournent plus sur {machine}&#xa0;: {units}.</translation>
    </message>
    <message>
        <source>{machine} sent a line that is longer than any answer.</source>
        <extracomment>answer-too-long</extracomment>
        <translation>{machine} a envoyé une ligne plus longue que n’importe quelle réponse.</translation>
    </message>
    <message>
        <source>{machine} answered what nobody had asked.</source>
        <extracomment>answer-unasked</extracomment>
        <translation>{machine} a répondu à ce que personne n’avait demandé.</translation>
    </message>
    <message>
        <source>There is no connection to {machine}.</source>
        <extracomment>not-connected</extracomment>
        <translation>Il n’y a pas de connexion avec {machine}.</translation>
    </message>
    <message>
        <source>{machine} was rebooting, and nobody waits for it any more; it may be back by now.</source>
        <extracomment>waiting-stopped</extracomment>
        <translation>{machine} était en train de redémarrer, et plus personne ne l’attend&#x202f;; elle est peut-être déjà de retour.</translation>
    </message>
    <message>
        <source>Warmboot does not run as root on {machine}: it can be looked at, but not changed.</source>
        <extracomment>not-root-there</extracomment>
        <translation>Warmboot n’est pas exécuté en tant que root sur {machine}&#xa0;: la machine peut être consultée, mais pas modifiée.</translation>
    </message>
    <message>
        <source>The login manager (systemd-logind) does not answer: {why}</source>
        <extracomment>login-manager-silent</extracomment>
        <translation>Le gestionnaire de sessions (systemd-logind) ne répond pas&#xa0;: {why}</translation>
    </message>
    <message>
        <source>This user may not restart this computer; an administrator&apos;s policy forbids it.</source>
        <extracomment>reboot-forbidden</extracomment>
        <translation>Cet utilisateur n’a pas le droit de redémarrer cet ordinateur&#x202f;; la politique d’un administrateur l’interdit.</translation>
    </message>
    <message>
        <source>The edits in this window that are not applied yet are no part of this.</source>
        <extracomment>review-without-edits</extracomment>
        <translation>Les modifications de cette fenêtre qui ne sont pas encore appliquées ne sont pas concernées.</translation>
    </message>
    <message>
        <source>It did not restart ({why}), but the next reboot is still set to go via {via}; &quot;Take back&quot; in the window or warmbootctl next default undoes that.</source>
        <extracomment>one-shot-stays</extracomment>
        <translation>L’ordinateur n’a pas redémarré ({why}), mais le prochain redémarrage est toujours réglé pour se faire via {via}&#x202f;; «&#xa0;Annuler ce choix&#xa0;» dans la fenêtre ou warmbootctl next default y met fin.</translation>
    </message>
    <message>
        <source>{machine} was told to restart, but it is still running after {minutes} minutes.</source>
        <extracomment>did-not-go-down</extracomment>
        <translation>{machine} a reçu l’ordre de redémarrer, mais fonctionne toujours au bout de {minutes} minutes.</translation>
    </message>
    <message>
        <source>{machine} has not come back within {minutes} minutes. Look at its console, or have it reset by its hoster: a reset goes through the firmware, and after a kexec that failed none is tried again before you say so. Warmboot goes on trying to reach it.</source>
        <extracomment>did-not-come-back</extracomment>
        <translation>{machine} n’est pas de retour au bout de {minutes} minutes. Voyez sa console, ou faites-la réinitialiser par son hébergeur&#xa0;: une réinitialisation passe par le micrologiciel, et après un kexec qui a échoué, aucun autre n’est tenté avant que vous ne le demandiez. Warmboot continue d’essayer de la joindre.</translation>
    </message>
    <message>
        <source>The system bus (D-Bus) does not answer, so that nothing can be changed from here: {why}</source>
        <extracomment>system-bus-missing</extracomment>
        <translation>Le bus système (D-Bus) ne répond pas, si bien que rien ne peut être modifié d’ici&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper is not installed on this computer; install Warmboot from a package, or use sudo warmbootctl in a terminal.</source>
        <extracomment>helper-missing</extracomment>
        <translation>Le service auxiliaire de Warmboot n’est pas installé sur cet ordinateur&#x202f;; installez Warmboot à partir d’un paquet, ou utilisez sudo warmbootctl dans un terminal.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper cannot start ({why}); install Warmboot again. systemctl status warmboot-helper.service tells more.</source>
        <extracomment>helper-broken</extracomment>
        <translation>Le service auxiliaire de Warmboot ne peut pas démarrer ({why})&#x202f;; réinstallez Warmboot. systemctl status warmboot-helper.service en dit plus.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper gave no answer within {minutes} minutes; journalctl -u warmboot-helper.service tells what it did.</source>
        <extracomment>helper-silent</extracomment>
        <translation>Le service auxiliaire de Warmboot n’a pas répondu en {minutes} minutes&#x202f;; journalctl -u warmboot-helper.service dit ce qu’il a fait.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper ended before it answered; the next change first rolls back what was half-done. journalctl -u warmboot-helper.service tells more.</source>
        <extracomment>helper-gone</extracomment>
        <translation>Le service auxiliaire de Warmboot s’est terminé avant de répondre&#x202f;; la prochaine modification commencera par défaire ce qui était à moitié fait. journalctl -u warmboot-helper.service en dit plus.</translation>
    </message>
    <message>
        <source>What answers as Warmboot&apos;s helper is not of this version; install Warmboot again.</source>
        <extracomment>helper-nonsense</extracomment>
        <translation>Ce qui répond en tant que service auxiliaire de Warmboot n’est pas de cette version&#x202f;; réinstallez Warmboot.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper refused it ({code}); journalctl -u warmboot-helper.service tells what was in the way.</source>
        <extracomment>helper-said</extracomment>
        <translation>Le service auxiliaire de Warmboot a refusé ({code})&#x202f;; journalctl -u warmboot-helper.service dit ce qui l’en empêchait.</translation>
    </message>
    <message>
        <source>This is not what Warmboot&apos;s helper is asked with.</source>
        <extracomment>helper-arguments</extracomment>
        <translation>Ce n’est pas ainsi que l’on s’adresse au service auxiliaire de Warmboot.</translation>
    </message>
    <message>
        <source>This request belongs to another action than the one that was authorized.</source>
        <extracomment>helper-other-action</extracomment>
        <translation>Cette requête relève d’une autre action que celle qui a été autorisée.</translation>
    </message>
    <message>
        <source>polkit, which asks for the password, is not there; install the package polkitd, or use sudo warmbootctl in a terminal.</source>
        <extracomment>polkit-missing</extracomment>
        <translation>polkit, qui demande le mot de passe, est absent&#x202f;; installez le paquet polkitd, ou utilisez sudo warmbootctl dans un terminal.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not let you do this; it never does in a remote session. Use sudo warmbootctl in a terminal.</source>
        <extracomment>policy-forbids</extracomment>
        <translation>La politique de cet ordinateur ne vous permet pas de faire cela&#x202f;; elle ne le permet jamais dans une session distante. Utilisez sudo warmbootctl dans un terminal.</translation>
    </message>
    <message>
        <source>No program is running that could ask for an administrator&apos;s password; start your desktop&apos;s polkit agent, or use sudo warmbootctl in a terminal.</source>
        <extracomment>no-password-prompt</extracomment>
        <translation>Aucun programme en marche ne peut demander le mot de passe d’un administrateur&#x202f;; lancez l’agent polkit de votre bureau, ou utilisez sudo warmbootctl dans un terminal.</translation>
    </message>
    <message>
        <source>Nothing was done: the password was not given, or was not right.</source>
        <extracomment>not-authenticated</extracomment>
        <translation>Rien n’a été fait&#xa0;: le mot de passe n’a pas été donné, ou n’était pas le bon.</translation>
    </message>
    <message>
        <source>This field is empty; fill it in.</source>
        <extracomment>value-empty, beside its field</extracomment>
        <translation>Ce champ est vide&#x202f;; remplissez-le.</translation>
    </message>
    <message>
        <source>There are more than 64 entries here; leave some out.</source>
        <extracomment>too-many, beside its field</extracomment>
        <translation>Il y a ici plus de 64 entrées&#x202f;; retirez-en.</translation>
    </message>
    <message>
        <source>-- would hand everything behind it to init; write the whole line into “This line instead” for that.</source>
        <extracomment>flag-dashes, beside its field</extracomment>
        <translation>-- transmettrait à init tout ce qui le suit&#x202f;; pour cela, écrivez la ligne entière dans «&#xa0;Cette ligne à la place&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; would be overruled by panic={seconds}; set the seconds under “Restart after a panic” instead.</source>
        <extracomment>flag-panic, beside its field</extracomment>
        <translation>«&#xa0;{value}&#xa0;» serait supplanté par panic={seconds}&#x202f;; réglez plutôt les secondes sous «&#xa0;Redémarrer après une panique&#xa0;».</translation>
    </message>
    <message>
        <source>No /boot/vmlinuz-VERSION with modules and an initrd was found; choose a fixed kernel.</source>
        <extracomment>no-kernel-found, beside its field</extracomment>
        <translation>Aucun /boot/vmlinuz-VERSION doté de modules et d’un initrd n’a été trouvé&#x202f;; choisissez un noyau fixe.</translation>
    </message>
    <message>
        <source>No boot loader was found whose configuration Warmboot can read (grub.cfg of GRUB, the entries of systemd-boot); choose another kernel.</source>
        <extracomment>loader-none, beside its field</extracomment>
        <translation>Aucun chargeur d’amorçage dont Warmboot sache lire la configuration n’a été trouvé (grub.cfg de GRUB, entrées de systemd-boot)&#x202f;; choisissez un autre noyau.</translation>
    </message>
    <message>
        <source>What {path} starts is decided when it runs ({text}); choose another kernel.</source>
        <extracomment>loader-decides, beside its field</extracomment>
        <translation>Ce que {path} démarre se décide à son exécution ({text})&#x202f;; choisissez un autre noyau.</translation>
    </message>
    <message>
        <source>What {path} starts by default, &quot;{title}&quot;, is no Linux kernel of this system that could be loaded; choose another.</source>
        <extracomment>loader-no-linux, beside its field</extracomment>
        <translation>Ce que {path} démarre par défaut, «&#xa0;{title}&#xa0;», n’est pas un noyau Linux de ce système qui puisse être chargé&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Where {file} lies, which {path} starts by default, cannot be told; choose another kernel.</source>
        <extracomment>loader-file-unknown, beside its field</extracomment>
        <translation>Impossible de dire où se trouve {file}, que {path} démarre par défaut&#x202f;; choisissez un autre noyau.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so that what the boot loader starts cannot be told: {why}.</source>
        <extracomment>loader-unreadable, beside its field</extracomment>
        <translation>{path} ne peut pas être lu, si bien qu’on ne sait pas ce que démarre le chargeur d’amorçage&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Bootctl, which knows what systemd-boot starts, does not tell ({why}); choose another kernel.</source>
        <extracomment>loader-silent, beside its field</extracomment>
        <translation>Bootctl, qui sait ce que démarre systemd-boot, ne le dit pas ({why})&#x202f;; choisissez un autre noyau.</translation>
    </message>
    <message>
        <source>The kernel inside {path} carries no signature of its own, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>uki-kernel-unsigned, beside its field</extracomment>
        <translation>Le noyau contenu dans {path} ne porte pas de signature propre, et le noyau en marche est verrouillé (lockdown={lockdown})&#xa0;: kexec le refusera. Choisissez un noyau signé.</translation>
    </message>
    <message>
        <source>An odd double quote or a stray -- would hide its end from the kernel; correct /etc/warmboot.conf or the boot loader.</source>
        <extracomment>cmdline-broken, beside its field</extracomment>
        <translation>Un guillemet double isolé ou un -- égaré en cacherait la fin au noyau&#x202f;; corrigez /etc/warmboot.conf ou le chargeur d’amorçage.</translation>
    </message>
    <message>
        <source>Somebody types a passphrase for {disk} at boot (/etc/crypttab), and the watchdog would reset the machine meanwhile; unlock it by a key file or the TPM, or leave the watchdog out.</source>
        <extracomment>watchdog-passphrase, beside its field</extracomment>
        <translation>Une phrase secrète est saisie pour {disk} au démarrage (/etc/crypttab), et le watchdog réinitialiserait la machine pendant ce temps&#x202f;; déverrouillez ce disque par un fichier de clé ou par le TPM, ou renoncez au watchdog.</translation>
    </message>
    <message>
        <source>The command line would have {length} characters, and the kernel takes {limit}; take words off it.</source>
        <extracomment>cmdline-too-long, beside its field</extracomment>
        <translation>La ligne de commande compterait {length} caractères, et le noyau en accepte {limit}&#x202f;; retirez-en des mots.</translation>
    </message>
    <message>
        <source>the shutdown ended before the jump</source>
        <extracomment>reason</extracomment>
        <translation>l’arrêt s’est terminé avant le saut</translation>
    </message>
    <message>
        <source>the last kexec did not arrive: the machine came back through the firmware</source>
        <extracomment>reason</extracomment>
        <translation>le dernier kexec n’a pas abouti&#xa0;: la machine est revenue par le micrologiciel</translation>
    </message>
    <message>
        <source>the last boot by kexec ended without shutting down before it was found healthy</source>
        <extracomment>reason</extracomment>
        <translation>le dernier démarrage par kexec a pris fin sans arrêt en règle avant d’avoir été jugé sain</translation>
    </message>
    <message>
        <source>this boot came by kexec and was not ready in time ({state})</source>
        <extracomment>reason</extracomment>
        <translation>ce démarrage s’est fait par kexec et n’a pas été prêt à temps ({state})</translation>
    </message>
    <message>
        <source>nobody confirmed within {minutes} min that it is good</source>
        <extracomment>reason</extracomment>
        <translation>personne n’a confirmé en {minutes}&#xa0;min que ce démarrage est bon</translation>
    </message>
    <message>
        <source>{unit} is not active</source>
        <extracomment>reason</extracomment>
        <translation>{unit} n’est pas active</translation>
    </message>
    <message>
        <source>sshd does not run, which ran before</source>
        <extracomment>reason</extracomment>
        <translation>sshd ne tourne pas, alors qu’il tournait avant</translation>
    </message>
    <message>
        <source>there is no way into the network, as there was before</source>
        <extracomment>reason</extracomment>
        <translation>il n’y a pas d’accès au réseau, alors qu’il y en avait un avant</translation>
    </message>
    <message>
        <source>the kernel was not loaded in this shutdown</source>
        <extracomment>reason</extracomment>
        <translation>le noyau n’a pas été chargé lors de cet arrêt</translation>
    </message>
    <message>
        <source>the loaded kernel is gone</source>
        <extracomment>reason</extracomment>
        <translation>le noyau chargé a disparu</translation>
    </message>
    <message>
        <source>the mark does not belong to the loaded kernel</source>
        <extracomment>reason</extracomment>
        <translation>la marque n’est pas celle du noyau chargé</translation>
    </message>
    <message>
        <source>systemd refused to kexec</source>
        <extracomment>reason</extracomment>
        <translation>systemd a refusé le kexec</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is incomplete or has a line that it must not have: {line}</source>
        <extracomment>reason</extracomment>
        <translation>/etc/warmboot.conf est incomplet ou contient une ligne qui n’a rien à y faire&#xa0;: {line}</translation>
    </message>
    <message>
        <source>/boot is not mounted, and unshare is not installed</source>
        <extracomment>reason</extracomment>
        <translation>/boot n’est pas monté, et unshare n’est pas installé</translation>
    </message>
    <message>
        <source>{path} is missing, empty or unreadable</source>
        <extracomment>reason</extracomment>
        <translation>{path} est absent, vide ou illisible</translation>
    </message>
    <message>
        <source>could not join the initrds (is /run full?)</source>
        <extracomment>reason</extracomment>
        <translation>impossible de réunir les initrd (/run est-il plein&#x202f;?)</translation>
    </message>
    <message>
        <source>the kernel gave no random id</source>
        <extracomment>reason</extracomment>
        <translation>le noyau n’a pas donné d’identifiant aléatoire</translation>
    </message>
    <message>
        <source>the command line has an odd quote or a stray --, which would hide its end</source>
        <extracomment>reason</extracomment>
        <translation>la ligne de commande contient un guillemet isolé ou un -- égaré, qui en cacherait la fin</translation>
    </message>
    <message>
        <source>the kexec program is not installed</source>
        <extracomment>reason</extracomment>
        <translation>le programme kexec n’est pas installé</translation>
    </message>
    <message>
        <source>an image of another program is loaded and cannot be unloaded</source>
        <extracomment>reason</extracomment>
        <translation>une image d’un autre programme est chargée et ne se laisse pas décharger</translation>
    </message>
    <message>
        <source>kexec did not load {path}: {why}</source>
        <extracomment>reason</extracomment>
        <translation>kexec n’a pas chargé {path}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>kexec reported success, but the kernel has no image</source>
        <extracomment>reason</extracomment>
        <translation>kexec a annoncé un succès, mais le noyau n’a pas d’image</translation>
    </message>
    <message>
        <source>the kernel or its initrd changed while it was being loaded</source>
        <extracomment>reason</extracomment>
        <translation>le noyau ou son initrd a changé pendant son chargement</translation>
    </message>
    <message>
        <source>cannot write {path}</source>
        <extracomment>reason</extracomment>
        <translation>impossible d’écrire {path}</translation>
    </message>
    <message>
        <source>no installed kernel with modules and initrd was found in /boot</source>
        <extracomment>reason</extracomment>
        <translation>aucun noyau installé doté de modules et d’un initrd n’a été trouvé dans /boot</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf names no kernel</source>
        <extracomment>reason</extracomment>
        <translation>/etc/warmboot.conf n’indique aucun noyau</translation>
    </message>
    <message>
        <source>{path} is cut short</source>
        <extracomment>reason</extracomment>
        <translation>{path} est tronqué</translation>
    </message>
    <message>
        <source>awk is not installed, which reads what the boot loader starts</source>
        <extracomment>reason</extracomment>
        <translation>awk, qui lit ce que démarre le chargeur d’amorçage, n’est pas installé</translation>
    </message>
    <message>
        <source>no boot loader was found whose configuration can be read</source>
        <extracomment>reason</extracomment>
        <translation>aucun chargeur d’amorçage dont la configuration puisse être lue n’a été trouvé</translation>
    </message>
    <message>
        <source>what {path} starts is decided when it runs ({text})</source>
        <extracomment>reason</extracomment>
        <translation>ce que {path} démarre se décide à son exécution ({text})</translation>
    </message>
    <message>
        <source>{path} has no entry that could be started</source>
        <extracomment>reason</extracomment>
        <translation>{path} n’a aucune entrée qui puisse être démarrée</translation>
    </message>
    <message>
        <source>what {path} starts by default is no Linux kernel ({title})</source>
        <extracomment>reason</extracomment>
        <translation>ce que {path} démarre par défaut n’est pas un noyau Linux ({title})</translation>
    </message>
    <message>
        <source>where {file} lies, which {path} starts, cannot be told</source>
        <extracomment>reason</extracomment>
        <translation>impossible de dire où se trouve {file}, que {path} démarre</translation>
    </message>
    <message>
        <source>what {path} starts by default cannot be told</source>
        <extracomment>reason</extracomment>
        <translation>impossible de dire ce que {path} démarre par défaut</translation>
    </message>
    <message>
        <source>{path} is no kernel image</source>
        <extracomment>reason</extracomment>
        <translation>{path} n’est pas une image de noyau</translation>
    </message>
    <message>
        <source>the kernel in {path} could not be taken out (is it whole, and is there room in /run?)</source>
        <extracomment>reason</extracomment>
        <translation>le noyau contenu dans {path} n’a pas pu être extrait (est-il entier, et y a-t-il de la place dans /run&#x202f;?)</translation>
    </message>
    <message>
        <source>the kernel in {path} is cut short</source>
        <extracomment>reason</extracomment>
        <translation>le noyau contenu dans {path} est tronqué</translation>
    </message>
    <message>
        <source>the initrd in {path} could not be taken out (is it whole, and is there room in /run?)</source>
        <extracomment>reason</extracomment>
        <translation>l’initrd contenu dans {path} n’a pas pu être extrait (est-il entier, et y a-t-il de la place dans /run&#x202f;?)</translation>
    </message>
    <message>
        <source>the mode is bios</source>
        <extracomment>reason</extracomment>
        <translation>le mode est BIOS</translation>
    </message>
    <message>
        <source>it was asked for this one reboot</source>
        <extracomment>reason</extracomment>
        <translation>demandé pour ce seul redémarrage</translation>
    </message>
    <message>
        <source>{path} says neither bios nor kexec: {text}</source>
        <extracomment>reason</extracomment>
        <translation>{path} ne dit ni bios ni kexec&#xa0;: {text}</translation>
    </message>
    <message>
        <source>kexec is suspended after a failure (warmbootctl status tells more)</source>
        <extracomment>reason</extracomment>
        <translation>kexec est suspendu après un échec (warmbootctl status en dit plus)</translation>
    </message>
    <message>
        <source>cannot write to {path}</source>
        <extracomment>reason</extracomment>
        <translation>impossible d’écrire dans {path}</translation>
    </message>
    <message>
        <source>a reboot argument was given</source>
        <extracomment>reason</extracomment>
        <translation>un argument de redémarrage a été donné</translation>
    </message>
    <message>
        <source>{what} was requested</source>
        <extracomment>reason</extracomment>
        <translation>{what} a été demandé</translation>
    </message>
    <message>
        <source>a unit failed whose failure reboots the machine</source>
        <extracomment>reason</extracomment>
        <translation>une unité dont l’échec redémarre la machine a échoué</translation>
    </message>
    <message>
        <source>the management controller (IPMI) has another boot device set</source>
        <extracomment>reason</extracomment>
        <translation>le contrôleur de gestion (IPMI) a un autre périphérique d’amorçage défini</translation>
    </message>
    <message>
        <source>cannot read {path}</source>
        <extracomment>reason</extracomment>
        <translation>impossible de lire {path}</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set</source>
        <extracomment>reason</extracomment>
        <translation>une entrée GRUB à usage unique est définie</translation>
    </message>
    <message>
        <source>the package manager is at work</source>
        <extracomment>reason</extracomment>
        <translation>le gestionnaire de paquets est à l’œuvre</translation>
    </message>
    <message>
        <source>is it a file?</source>
        <extracomment>reason</extracomment>
        <translation>est-ce un fichier&#x202f;?</translation>
    </message>
    <message>
        <source>only root may</source>
        <extracomment>reason</extracomment>
        <translation>seul root en a le droit</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <extracomment>reason</extracomment>
        <translation>il n’est pas installé</translation>
    </message>
    <message>
        <source>it shows no default</source>
        <extracomment>reason</extracomment>
        <translation>il n’indique aucune entrée par défaut</translation>
    </message>
    <message>
        <source>{path} is missing</source>
        <extracomment>reason</extracomment>
        <translation>{path} manque</translation>
    </message>
    <message>
        <source>{unit} failed</source>
        <extracomment>reason</extracomment>
        <translation>{unit} a échoué</translation>
    </message>
    <message>
        <source>the distribution&apos;s default</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>celui par défaut de la distribution</translation>
    </message>
    <message>
        <source>the newest installed one</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>le plus récent installé</translation>
    </message>
    <message>
        <source>what the boot loader starts by default</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>celui que le chargeur d’amorçage démarre par défaut</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{path} with {initrds}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>{path} avec {initrds}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>celle du chargeur d’amorçage</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, with {added}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>celle du chargeur d’amorçage, avec {added}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>celle du chargeur d’amorçage, sans {removed}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, with {added}, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>celle du chargeur d’amorçage, avec {added}, sans {removed}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, with {added}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>«&#xa0;{line}&#xa0;», avec {added}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>«&#xa0;{line}&#xa0;», sans {removed}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, with {added}, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>«&#xa0;{line}&#xa0;», avec {added}, sans {removed}</translation>
    </message>
    <message>
        <source>The card does not start anew under NVIDIA&apos;s own driver unless that is unloaded before the kexec (rmmod nvidia_drm nvidia_modeset nvidia_uvm nvidia).</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Avec le pilote propre à NVIDIA, la carte ne redémarre pas si ce pilote n’a pas été déchargé avant le kexec (rmmod nvidia_drm nvidia_modeset nvidia_uvm nvidia).</translation>
    </message>
    <message>
        <source>Kernels from before 2026 do not bring the card to rest at a kexec.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Les noyaux d’avant 2026 ne mettent pas la carte au repos lors d’un kexec.</translation>
    </message>
    <message>
        <source>Some cards show nothing after a kexec, though the machine answers.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Certaines cartes n’affichent rien après un kexec, alors que la machine répond.</translation>
    </message>
    <message>
        <source>On a big server the next kernel was reset as it began to write to the screen.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Sur un gros serveur, le prochain noyau a été réinitialisé dès qu’il a commencé à écrire à l’écran.</translation>
    </message>
    <message>
        <source>After a kexec the virtual screen gives no answer for a minute, and then is not there.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Après un kexec, l’écran virtuel ne répond pas pendant une minute, puis n’est plus là.</translation>
    </message>
    <message>
        <source>Cards with old firmware do not come up after a kexec; ConnectX-4 wants 12.17.1502 (Ethernet) or 12.17.2020 (InfiniBand) at least.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Les cartes au micrologiciel ancien ne reviennent pas après un kexec&#x202f;; une ConnectX-4 demande au moins 12.17.1502 (Ethernet) ou 12.17.2020 (InfiniBand).</translation>
    </message>
    <message>
        <source>Its part in shutting down can hang while the card is in use.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Sa procédure d’arrêt peut se bloquer tant que la carte est utilisée.</translation>
    </message>
    <message>
        <source>On some machines the network gets no address after a kexec (I219-LM); switching off &quot;Extended DHCP Timeout&quot; in the firmware has helped.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Sur certaines machines, le réseau n’obtient pas d’adresse après un kexec (I219-LM)&#x202f;; désactiver «&#xa0;Extended DHCP Timeout&#xa0;» dans le micrologiciel a aidé.</translation>
    </message>
    <message>
        <source>Some cards (RTL8127) do not come back from a restart without a power cycle under this driver.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Avec ce pilote, certaines cartes (RTL8127) ne reviennent pas d’un redémarrage sans coupure d’alimentation.</translation>
    </message>
    <message>
        <source>Some Smart Array controllers cannot be reset by the driver unless it is told to.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Certains contrôleurs Smart Array ne peuvent être réinitialisés par le pilote que si on le lui demande.</translation>
    </message>
    <message>
        <source>The engine is left at work, and the next kernel hangs at its test or finds it broken.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Le moteur de DMA est laissé en activité, et le prochain noyau se bloque en le testant ou le trouve défectueux.</translation>
    </message>
    <message>
        <source>Rented servers with this board (OVH EG-32) find no disks after a kexec, or drown in interrupts.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Des serveurs loués avec cette carte mère (OVH EG-32) ne trouvent aucun disque après un kexec, ou se noient dans les interruptions.</translation>
    </message>
    <message>
        <source>It loses its network after a kexec; switching off &quot;Extended DHCP Timeout&quot; in the firmware has helped.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Cette machine perd son réseau après un kexec&#x202f;; désactiver «&#xa0;Extended DHCP Timeout&#xa0;» dans le micrologiciel a aidé.</translation>
    </message>
    <message>
        <source>What systemd-boot starts is known to bootctl on the running machine only; choose another kernel.</source>
        <extracomment>loader-not-here, beside its field</extracomment>
        <translation>Ce que démarre systemd-boot n’est connu de bootctl que sur la machine en marche&#x202f;; choisissez un autre noyau.</translation>
    </message>
    <message>
        <source>only root can read /etc/warmboot.conf, which says whether it is a kexec</source>
        <extracomment>next-settings-private</extracomment>
        <translation>seul root peut lire /etc/warmboot.conf, qui dit si ce sera un kexec</translation>
    </message>
    <message>
        <source>This is NixOS, where /etc is generated. Its own prepare-kexec.service loads the kernel for systemctl kexec; use that instead of Warmboot.</source>
        <extracomment>nixos</extracomment>
        <translation>Cette machine est sous NixOS, où /etc est généré. Son propre service prepare-kexec.service charge le noyau pour systemctl kexec&#x202f;; utilisez-le au lieu de Warmboot.</translation>
    </message>
    <message>
        <source>{path} of the distribution loads a kernel at each reboot as well; where Warmboot is installed, it unloads that and uses its own.</source>
        <extracomment>vendor-loader</extracomment>
        <translation>{path}, de la distribution, charge aussi un noyau à chaque redémarrage&#x202f;; là où Warmboot est installé, il le décharge et utilise le sien.</translation>
    </message>
    <message>
        <source>{path} of the distribution loads a kernel at each reboot, and goes on doing so.</source>
        <extracomment>vendor-loader-stays</extracomment>
        <translation>{path}, de la distribution, charge un noyau à chaque redémarrage, et continuera à le faire.</translation>
    </message>
    <message>
        <source>Only root can read /etc/warmboot.conf. To change it here, let everybody read it again: chmod a+r it as root.</source>
        <extracomment>settings-private</extracomment>
        <translation>Seul root peut lire /etc/warmboot.conf. Pour le modifier ici, rendez-le de nouveau lisible par tous&#x202f;: chmod a+r en tant que root.</translation>
    </message>
    <message>
        <source>{unit} is read from {path}, which goes before Warmboot&apos;s file of that name; remove {path}.</source>
        <extracomment>unit-shadowed</extracomment>
        <translation>{unit} est lue depuis {path}, qui passe avant le fichier du même nom de Warmboot&#x202f;; supprimez {path}.</translation>
    </message>
    <message>
        <source>It failed ({why}), and putting everything back failed as well; the next change tries again.</source>
        <extracomment>rollback-failed</extracomment>
        <translation>Échec ({why}), et tout remettre en place a échoué aussi&#x202f;; la prochaine modification réessaiera.</translation>
    </message>
    <message>
        <source>On this computer an administrator confirms a boot in a terminal: sudo warmbootctl confirm.</source>
        <extracomment>confirm-here</extracomment>
        <translation>Sur cet ordinateur, un administrateur confirme un démarrage dans un terminal&#x202f;: sudo warmbootctl confirm.</translation>
    </message>
    <message>
        <source>Warmboot then leaves ordinary reboots to the firmware; something else that was found here may not.</source>
        <extracomment>plan-bios-from-us</extracomment>
        <translation>Warmboot laisse alors les redémarrages ordinaires au micrologiciel&#x202f;; autre chose, trouvé ici, peut en décider autrement.</translation>
    </message>
    <message>
        <source>This is a virtual machine, whose firmware takes next to no time: kexec gains little here.</source>
        <extracomment>virtual-machine-some</extracomment>
        <translation>Cette machine est virtuelle, et son micrologiciel ne prend presque pas de temps&#x202f;: kexec n’y apporte pas grand-chose.</translation>
    </message>
    <message>
        <source>After a power cut the boot loader starts the machine; it should start the kernel that a kexec starts.</source>
        <extracomment>why-loader</extracomment>
        <translation>Après une coupure de courant, c’est le chargeur d’amorçage qui démarre la machine&#x202f;; il devrait démarrer le même noyau qu’un kexec.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; holds a newline, another control character, one that cannot be seen or turns the direction of reading, or bytes that are not UTF-8.</source>
        <extracomment>value-control-characters</extracomment>
        <translation>{field}: «&#xa0;{value}&#xa0;» contient un saut de ligne, un autre caractère de contrôle, un caractère invisible ou qui change le sens de lecture, ou des octets qui ne sont pas de l’UTF-8.</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set (next_entry), and GRUB cannot write to LVM or RAID to take it back; do that yourself: grub-editenv - unset next_entry</source>
        <extracomment>grub-next-entry-stays</extracomment>
        <translation>une entrée GRUB à usage unique est définie (next_entry), et GRUB ne peut pas écrire sur LVM ou RAID pour la retirer ; faites-le vous-même : grub-editenv - unset next_entry</translation>
    </message>
    <message>
        <source>GRUB keeps a part of its environment beside the file system here (env_block), and it cannot be read; a one-time entry may be set</source>
        <extracomment>grub-environment-elsewhere</extracomment>
        <translation>GRUB garde ici une partie de son environnement à côté du système de fichiers (env_block), et elle ne peut pas être lue ; une entrée à usage unique est peut-être définie</translation>
    </message>
    <message>
        <source>{unit} runs {path}, which does not exist, so that it loads nothing.</source>
        <extracomment>adopt-flaw-program</extracomment>
        <translation>{unit} exécute {path}, qui n’existe pas ; elle ne charge donc rien.</translation>
    </message>
    <message>
        <source>{path} calls systemctl with {word}, an option that it does not have, and starts no kernel.</source>
        <extracomment>adopt-flaw-option</extracomment>
        <translation>{path} appelle systemctl avec {word}, une option qui n’existe pas, et ne démarre aucun noyau.</translation>
    </message>
    <message>
        <source>{unit} loads its kernel at boot and not at the shutdown, so that a reboot starts the one of then, and not what an update has brought since.</source>
        <extracomment>adopt-flaw-at-boot</extracomment>
        <translation>{unit} charge son noyau au démarrage et non à l’arrêt ; un redémarrage lance donc celui d’alors, et non ce qu’une mise à jour a apporté depuis.</translation>
    </message>
    <message>
        <source>{unit} loads a kernel for systemctl kexec alone, which has none to start once it is gone; a reboot via kexec takes its place.</source>
        <extracomment>adopt-kexec-target</extracomment>
        <translation>{unit} charge un noyau pour systemctl kexec seulement, qui n’en a plus à démarrer une fois l’unité partie ; un redémarrage via kexec le remplace.</translation>
    </message>
    <message>
        <source>{field}: {path} does not exist, and --follow default needs it; choose a kernel in another way: {options}.</source>
        <extracomment>default-missing</extracomment>
        <translation>{field}: {path} n’existe pas, et --follow default en a besoin ; choisissez un noyau d’une autre manière : {options}.</translation>
    </message>
    <message>
        <source>kernel: /boot is in /etc/fstab but not mounted, so that no kernel is found there; mount /boot and try again.</source>
        <extracomment>kernel-boot-unmounted</extracomment>
        <translation>kernel: /boot figure dans /etc/fstab mais n’est pas monté, si bien qu’aucun noyau n’y est trouvé ; montez-le (mount /boot) et réessayez.</translation>
    </message>
    <message>
        <source>kernel: no boot loader was found whose configuration Warmboot can read (grub.cfg of GRUB, the entries of systemd-boot); choose a kernel instead: {options}.</source>
        <extracomment>loader-none</extracomment>
        <translation>kernel: aucun chargeur d’amorçage dont Warmboot sache lire la configuration n’a été trouvé (grub.cfg de GRUB, entrées de systemd-boot) ; choisissez plutôt un noyau : {options}.</translation>
    </message>
    <message>
        <source>kernel: what {path} starts is decided when it runs ({text}); choose a kernel instead: {options}.</source>
        <extracomment>loader-decides</extracomment>
        <translation>kernel: ce que {path} démarre se décide à son exécution ({text}) ; choisissez plutôt un noyau : {options}.</translation>
    </message>
    <message>
        <source>kernel: {path} has no entry that could be started; is it whole? Make it anew (grub-mkconfig -o {path}), or choose a kernel: {options}.</source>
        <extracomment>loader-empty</extracomment>
        <translation>kernel: {path} n’a aucune entrée qui puisse être démarrée ; est-il entier ? Régénérez-le (grub-mkconfig -o {path}), ou choisissez un noyau : {options}.</translation>
    </message>
    <message>
        <source>kernel: what {path} starts by default, &quot;{title}&quot;, is no Linux kernel of this system that could be loaded; choose one: {options}.</source>
        <extracomment>loader-no-linux</extracomment>
        <translation>kernel: ce que {path} démarre par défaut, « {title} », n’est pas un noyau Linux de ce système qui puisse être chargé ; choisissez-en un : {options}.</translation>
    </message>
    <message>
        <source>kernel: where {file} lies, which {path} starts by default, cannot be told; choose a kernel instead: {options}.</source>
        <extracomment>loader-file-unknown</extracomment>
        <translation>kernel: impossible de dire où se trouve {file}, que {path} démarre par défaut ; choisissez plutôt un noyau : {options}.</translation>
    </message>
    <message>
        <source>kernel: {path} starts {file} by default, which does not exist, so that the boot loader would fail; make {path} anew (update-grub, or grub-mkconfig -o {path}), or choose a kernel for kexec: {options}.</source>
        <extracomment>loader-file-missing</extracomment>
        <translation>kernel: {path} démarre par défaut {file}, qui n’existe pas, si bien que le chargeur d’amorçage échouerait ; régénérez {path} (update-grub, ou grub-mkconfig -o {path}), ou choisissez un noyau pour kexec : {options}.</translation>
    </message>
    <message>
        <source>kernel: {path} starts another system by default than the one that runs ({word}), or another state of it; that is for the boot loader to start. To start a kernel of this one: {options}.</source>
        <extracomment>loader-other-system</extracomment>
        <translation>kernel: {path} démarre par défaut un autre système que celui qui fonctionne ({word}), ou un autre état de celui-ci ; c’est au chargeur d’amorçage de le démarrer. Pour démarrer un noyau de ce système-ci : {options}.</translation>
    </message>
    <message>
        <source>kernel: what systemd-boot starts is known to bootctl on the running machine only; choose a kernel instead: {options}.</source>
        <extracomment>loader-not-here</extracomment>
        <translation>kernel: ce que démarre systemd-boot n’est connu de bootctl que sur la machine en marche ; choisissez plutôt un noyau : {options}.</translation>
    </message>
    <message>
        <source>kernel: bootctl, which knows what systemd-boot starts, does not tell ({why}); choose a kernel instead: {options}.</source>
        <extracomment>loader-silent</extracomment>
        <translation>kernel: bootctl, qui sait ce que démarre systemd-boot, ne le dit pas ({why}) ; choisissez plutôt un noyau : {options}.</translation>
    </message>
    <message>
        <source>{path} is a hand-made kexec set-up for systemctl kexec alone; ordinary reboots do without it.</source>
        <extracomment>foreign-set-up-kexec</extracomment>
        <translation>{path} est une configuration kexec faite à la main, pour systemctl kexec seulement ; les redémarrages ordinaires s’en passent.</translation>
    </message>
    <message>
        <source>{path} loads or starts a kernel at each boot ({text}); take that line out by hand.</source>
        <extracomment>foreign-set-up-line</extracomment>
        <translation>{path} charge ou démarre un noyau à chaque démarrage ({text}) ; retirez cette ligne à la main.</translation>
    </message>
    <message>
        <source>{path} runs {script}, which loads or starts a kernel; take that out by hand.</source>
        <extracomment>foreign-set-up-script</extracomment>
        <translation>{path} exécute {script}, qui charge ou démarre un noyau ; retirez cela à la main.</translation>
    </message>
    <message>
        <source>Debian&apos;s kexec-load loads a kernel at each reboot as well (LOAD_KEXEC=true in {path}); where Warmboot is installed, it unloads that and uses its own.</source>
        <extracomment>vendor-loader-debian</extracomment>
        <translation>kexec-load, de Debian, charge aussi un noyau à chaque redémarrage (LOAD_KEXEC=true dans {path}) ; là où Warmboot est installé, il le décharge et utilise le sien.</translation>
    </message>
    <message>
        <source>{path} overrules Warmboot: it sets the commands of {unit} anew; remove {path}.</source>
        <extracomment>drop-in-overrules</extracomment>
        <translation>{path} prend le pas sur Warmboot : il redéfinit les commandes de {unit} ; supprimez {path}.</translation>
    </message>
    <message>
        <source>{path} makes {unit} run something else beside what Warmboot runs there ({text}); see that it neither fails nor takes long.</source>
        <extracomment>unit-runs-more</extracomment>
        <translation>{path} fait exécuter à {unit} autre chose en plus de ce que Warmboot y exécute ({text}) ; veillez à ce que cela n’échoue pas et ne dure pas longtemps.</translation>
    </message>
    <message>
        <source>{unit} is read from {path} and not from systemd&apos;s own file, so that nobody can tell when in a shutdown it runs; remove {path}.</source>
        <extracomment>reboot-unit-replaced</extracomment>
        <translation>{unit} est lue dans {path} et non dans le fichier de systemd, si bien que nul ne peut dire à quel moment de l’arrêt elle s’exécute ; supprimez {path}.</translation>
    </message>
    <message>
        <source>The initrd {initrd} is by its name for another kernel than {kernel}, which would find none of its modules in it; correct the links, or name both with --kernel and --initrd.</source>
        <extracomment>warning-initrd-other</extracomment>
        <translation>D’après son nom, l’initrd {initrd} est celui d’un autre noyau que {kernel}, qui n’y trouverait aucun de ses modules ; corrigez les liens, ou nommez les deux avec --kernel et --initrd.</translation>
    </message>
    <message>
        <source>The boot loader starts {path} by default.</source>
        <extracomment>check-loader-starts</extracomment>
        <translation>Le chargeur d’amorçage démarre {path} par défaut.</translation>
    </message>
    <message>
        <source>The boot loader starts {path} the next time only (a one-time entry); what it starts by default shows after that.</source>
        <extracomment>check-loader-once</extracomment>
        <translation>Le chargeur d’amorçage démarre {path} la prochaine fois seulement (entrée à usage unique) ; ce qu’il démarre par défaut se verra ensuite.</translation>
    </message>
    <message>
        <source>{path} does not exist, and this choice needs it; choose another kernel.</source>
        <extracomment>default-missing, beside its field</extracomment>
        <translation>{path} n’existe pas, et ce choix en a besoin ; choisissez un autre noyau.</translation>
    </message>
    <message>
        <source>{path} starts {file} by default, which does not exist, so that the boot loader would fail; make {path} anew (update-grub, or grub-mkconfig -o {path}), or choose another kernel.</source>
        <extracomment>loader-file-missing, beside its field</extracomment>
        <translation>{path} démarre par défaut {file}, qui n’existe pas, si bien que le chargeur d’amorçage échouerait ; régénérez {path} (update-grub, ou grub-mkconfig -o {path}), ou choisissez un autre noyau.</translation>
    </message>
    <message>
        <source>{path} starts another system by default ({word})</source>
        <extracomment>reason</extracomment>
        <translation>{path} démarre par défaut un autre système ({word})</translation>
    </message>
    <message>
        <source>{path} starts another state of the system by default ({word})</source>
        <extracomment>reason</extracomment>
        <translation>{path} démarre par défaut un autre état du système ({word})</translation>
    </message>
    <message>
        <source>cannot read all that {path} keeps</source>
        <extracomment>reason</extracomment>
        <translation>impossible de lire tout ce que {path} garde</translation>
    </message>
    <message>
        <source>The reboot was called off before it was asked for.</source>
        <extracomment>reboot-called-off</extracomment>
        <translation>Le redémarrage a été annulé avant d’être demandé.</translation>
    </message>
    <message>
        <source>another load of a kernel is at work</source>
        <extracomment>reason</extracomment>
        <translation>un autre chargement de noyau est en cours</translation>
    </message>
    <message>
        <source>kernel: the boot loader that started this machine ({name}) is one that Warmboot cannot read; choose a kernel instead: {options}.</source>
        <extracomment>loader-unknown</extracomment>
        <translation>kernel: le chargeur d’amorçage qui a démarré cette machine ({name}) n’est pas de ceux que Warmboot sait lire&#x202f;; choisissez plutôt un noyau&#xa0;: {options}.</translation>
    </message>
    <message>
        <source>{path} is a link that leads out of {root}, to files of the running system; make it a relative link, or run warmbootctl in there: chroot {root} warmbootctl.</source>
        <extracomment>link-out-of-root</extracomment>
        <translation>{path} est un lien qui mène hors de {root}, à des fichiers du système en marche&#x202f;; faites-en un lien relatif, ou lancez warmbootctl à l’intérieur&#xa0;: chroot {root} warmbootctl.</translation>
    </message>
    <message>
        <source>The boot loader that started this machine ({name}) is one that Warmboot cannot read; choose another kernel.</source>
        <extracomment>loader-unknown, beside its field</extracomment>
        <translation>Le chargeur d’amorçage qui a démarré cette machine ({name}) n’est pas de ceux que Warmboot sait lire&#x202f;; choisissez un autre noyau.</translation>
    </message>
    <message>
        <source>the last kexec did not arrive: another kernel was started in its place</source>
        <extracomment>reason</extracomment>
        <translation>le dernier kexec n’a pas abouti&#xa0;: un autre noyau a été démarré à sa place</translation>
    </message>
    <message>
        <source>the last boot by kexec was no good: {why}</source>
        <extracomment>reason</extracomment>
        <translation>le dernier démarrage par kexec n’était pas bon&#xa0;: {why}</translation>
    </message>
    <message>
        <source>nothing more is known</source>
        <extracomment>reason</extracomment>
        <translation>rien de plus n’est connu</translation>
    </message>
    <message>
        <source>the boot loader that started this machine is one that cannot be read</source>
        <extracomment>reason</extracomment>
        <translation>le chargeur d’amorçage qui a démarré cette machine n’est pas de ceux qui peuvent être lus</translation>
    </message>
    <message>
        <source>{path} has no room left, so that a failed kexec could not be noted</source>
        <extracomment>next-full</extracomment>
        <translation>{path} n’a plus de place, si bien qu’un kexec raté ne pourrait pas être noté</translation>
    </message>
    <message>
        <source>{unit} has failed, whose failure reboots the machine; systemctl reset-failed takes that back</source>
        <extracomment>next-failed-unit</extracomment>
        <translation>{unit} a échoué, et son échec redémarre la machine&#x202f;; systemctl reset-failed annule cela</translation>
    </message>
    <message>
        <source>{unit} is masked or missing, so that nothing happens</source>
        <extracomment>next-keys-masked</extracomment>
        <translation>{unit} est masquée ou absente, si bien que rien ne se passe</translation>
    </message>
    <message>
        <source>{unit} is what it starts, and no reboot</source>
        <extracomment>next-keys-other</extracomment>
        <translation>cela démarre {unit}, et non un redémarrage</translation>
    </message>
    <message>
        <source>{path} is no file that can be read; a one-time GRUB entry may be set</source>
        <extracomment>grub-environment-unreadable</extracomment>
        <translation>{path} n’est pas un fichier lisible&#x202f;; une entrée GRUB unique est peut-être définie</translation>
    </message>
    <message>
        <source>A kernel that was loaded by hand is not taken back by Warmboot; leave --confirm out, or reboot --via kexec.</source>
        <extracomment>confirm-by-hand</extracomment>
        <translation>Un noyau chargé à la main n’est pas annulé par Warmboot&#x202f;; retirez --confirm, ou utilisez reboot --via kexec.</translation>
    </message>
    <message>
        <source>{path} is made anew.</source>
        <extracomment>plan-state-folder</extracomment>
        <translation>{path} est recréé.</translation>
    </message>
    <message>
        <source>A name has no # in it, which begins a remark in the list of servers: {value}</source>
        <extracomment>servers-name</extracomment>
        <translation>Un nom ne contient pas de #, qui commence une remarque dans la liste des serveurs&#xa0;: {value}</translation>
    </message>
    <message>
        <source>How these are set up cannot be told, and a playbook would change it: {machines}. Their settings cannot be read, or are not those of Warmboot; leave them out.</source>
        <extracomment>export-not-ours</extracomment>
        <translation>On ne sait pas comment ces machines sont configurées, et un playbook le changerait&#xa0;: {machines}. Leurs réglages sont illisibles ou ne sont pas ceux de Warmboot&#x202f;; laissez-les de côté.</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Reboot without waiting for the firmware</source>
        <extracomment>summary</extracomment>
        <translation>Redémarrer sans attendre le micrologiciel</translation>
    </message>
    <message>
        <source>Warmboot lets Linux machines restart through kexec: the running kernel starts the next one directly, and the minutes that a server&apos;s BIOS or UEFI firmware takes are not spent. It does so for this computer and for servers over SSH.</source>
        <extracomment>p</extracomment>
        <translation>Warmboot fait redémarrer des machines Linux via kexec&#xa0;: le noyau en marche démarre directement le suivant, et l’on économise les minutes que prend le micrologiciel BIOS ou UEFI d’un serveur. Il le fait pour cet ordinateur et pour des serveurs par SSH.</translation>
    </message>
    <message>
        <source>See how the next reboot goes and why, and switch it</source>
        <extracomment>li</extracomment>
        <translation>Voir par où passera le prochain redémarrage et pourquoi, et en changer</translation>
    </message>
    <message>
        <source>Reboot through kexec or through the firmware whenever you like</source>
        <extracomment>li</extracomment>
        <translation>Redémarrer via kexec ou par le micrologiciel à tout moment</translation>
    </message>
    <message>
        <source>Review every change of a file before it is made, and undo it afterwards</source>
        <extracomment>li</extracomment>
        <translation>Vérifier chaque changement de fichier avant qu’il ne soit fait, et l’annuler ensuite</translation>
    </message>
    <message>
        <source>Find what stands in the way of a kexec on this machine, and its cure</source>
        <extracomment>li</extracomment>
        <translation>Trouver ce qui fait obstacle à un kexec sur cette machine, et le remède</translation>
    </message>
    <message>
        <source>Reboot several servers, a few at a time, stopping at the first that does not come back as it should</source>
        <extracomment>li</extracomment>
        <translation>Redémarrer plusieurs serveurs, quelques-uns à la fois, en s’arrêtant au premier qui ne revient pas comme il faut</translation>
    </message>
    <message>
        <source>Whatever goes wrong ends in an ordinary reboot through the firmware, and a kexec that did not arrive is not tried again.</source>
        <extracomment>p</extracomment>
        <translation>Tout problème se termine par un redémarrage ordinaire par le micrologiciel, et un kexec qui n’a pas abouti n’est pas tenté de nouveau.</translation>
    </message>
    <message>
        <source>How the next reboot goes, why, and into which kernel</source>
        <extracomment>caption</extracomment>
        <translation>Par où passera le prochain redémarrage, pourquoi, et vers quel noyau</translation>
    </message>
    <message>
        <source>All machines in a table to filter and to choose in</source>
        <extracomment>caption</extracomment>
        <translation>Toutes les machines, dans un tableau où filtrer et choisir</translation>
    </message>
    <message>
        <source>The review before a change, with the difference of every file</source>
        <extracomment>caption</extracomment>
        <translation>La vérification avant une modification, avec les différences de chaque fichier</translation>
    </message>
    <message>
        <source>How long reboots took, and what kexec saved</source>
        <extracomment>caption</extracomment>
        <translation>La durée des redémarrages, et ce que kexec a fait gagner</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>How machines reboot</source>
        <extracomment>Comment</extracomment>
        <translation>La façon dont les machines redémarrent</translation>
    </message>
    <message>
        <source>Reboot Mode Changed</source>
        <extracomment>Name</extracomment>
        <translation>Mode de redémarrage modifié</translation>
    </message>
    <message>
        <source>Somebody else changed how a machine reboots</source>
        <extracomment>Comment</extracomment>
        <translation>Quelqu’un d’autre a modifié la façon dont une machine redémarre</translation>
    </message>
    <message>
        <source>Machine Is Back</source>
        <extracomment>Name</extracomment>
        <translation>Machine de retour</translation>
    </message>
    <message>
        <source>A machine has come back from its reboot</source>
        <extracomment>Comment</extracomment>
        <translation>Une machine est revenue de son redémarrage</translation>
    </message>
    <message>
        <source>Machine Has Not Come Back</source>
        <extracomment>Name</extracomment>
        <translation>Machine non revenue</translation>
    </message>
    <message>
        <source>A machine that was rebooted does not answer within its limit</source>
        <extracomment>Comment</extracomment>
        <translation>Une machine redémarrée ne répond pas dans le délai imparti</translation>
    </message>
</context>
<context>
    <name>Polkit</name>
    <message>
        <source>Install or change Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>Installer ou modifier Warmboot</translation>
    </message>
    <message>
        <source>Authentication is required to change how this computer restarts: units and settings of Warmboot are written. It is not restarted now.</source>
        <extracomment>Description</extracomment>
        <translation>Authentification requise pour modifier la façon dont cet ordinateur redémarre&#xa0;: des unités et des paramètres de Warmboot sont écrits. L’ordinateur n’est pas redémarré maintenant.</translation>
    </message>
    <message>
        <source>Uninstall Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>Désinstaller Warmboot</translation>
    </message>
    <message>
        <source>Authentication is required to remove everything that Warmboot put on this computer. It then restarts through its firmware again.</source>
        <extracomment>Description</extracomment>
        <translation>Authentification requise pour supprimer tout ce que Warmboot a mis sur cet ordinateur, qui redémarrera alors de nouveau par son micrologiciel.</translation>
    </message>
    <message>
        <source>Take back a change of Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>Annuler une modification de Warmboot</translation>
    </message>
    <message>
        <source>Authentication is required to take back the last change of how this computer restarts: the files that were there before are put back.</source>
        <extracomment>Description</extracomment>
        <translation>Authentification requise pour annuler la dernière modification de la façon dont cet ordinateur redémarre&#xa0;: les fichiers antérieurs sont remis en place.</translation>
    </message>
    <message>
        <source>Make a change of Warmboot again</source>
        <extracomment>Name</extracomment>
        <translation>Refaire une modification de Warmboot</translation>
    </message>
    <message>
        <source>Authentication is required to make a change again that was taken back: how this computer restarts changes.</source>
        <extracomment>Description</extracomment>
        <translation>Authentification requise pour refaire une modification annulée&#xa0;: la façon dont cet ordinateur redémarre change.</translation>
    </message>
    <message>
        <source>Choose how the next restart goes</source>
        <extracomment>Name</extracomment>
        <translation>Choisir la voie du prochain redémarrage</translation>
    </message>
    <message>
        <source>Authentication is required to choose how this computer goes through its next restart, and only that one. It is not restarted now.</source>
        <extracomment>Description</extracomment>
        <translation>Authentification requise pour choisir par où passe le prochain redémarrage de cet ordinateur, et lui seul. L’ordinateur n’est pas redémarré maintenant.</translation>
    </message>
    <message>
        <source>Put kexec back in service</source>
        <extracomment>Name</extracomment>
        <translation>Réactiver kexec</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through kexec again, after a failure had switched that off.</source>
        <extracomment>Description</extracomment>
        <translation>Authentification requise pour permettre de nouveau à cet ordinateur de redémarrer via kexec, désactivé à la suite d’un échec.</translation>
    </message>
</context>
<context>
    <name>warmboot::About</name>
    <message>
        <source>Reboots through kexec, safely and reversibly</source>
        <translation>Redémarre via kexec, de façon sûre et réversible</translation>
    </message>
    <message>
        <source>Warmboot contributors</source>
        <translation>Les contributeurs de Warmboot</translation>
    </message>
    <message>
        <source>in warmbootctl and in the helper</source>
        <translation>dans warmbootctl et dans le service auxiliaire</translation>
    </message>
    <message>
        <source>what the parts of Warmboot say to each other</source>
        <translation>ce que les parties de Warmboot se disent entre elles</translation>
    </message>
    <message>
        <source>in warmbootctl</source>
        <translation>dans warmbootctl</translation>
    </message>
</context>
<context>
    <name>warmboot::AboutDialog</name>
    <message>
        <source>Licence: %1</source>
        <translation>Licence : %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>About Warmboot</source>
        <translation>À propos de Warmboot</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>À &amp;propos</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>&amp;Composants</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licence</translation>
    </message>
</context>
<context>
    <name>warmboot::AddServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>root@server.example, or a host of ~/.ssh/config</source>
        <translation>root@server.example, ou un hôte de ~/.ssh/config</translation>
    </message>
    <message>
        <source>What ssh will call</source>
        <translation>Hôte que ssh appellera</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Name in the list:</source>
        <translation>&amp;Nom dans la liste&#xa0;:</translation>
    </message>
    <message>
        <source>It needs sshd, systemd and kexec-tools. Where Warmboot is not installed a small program is put into ~/.cache/warmboot of that user; nothing else changes before a review.</source>
        <translation>Il faut sshd, systemd et kexec-tools. Là où Warmboot n’est pas installé, un petit programme est placé dans le ~/.cache/warmboot de cet utilisateur&#x202f;; rien d’autre ne change avant vérification.</translation>
    </message>
    <message>
        <source>&amp;Add and connect</source>
        <translation>A&amp;jouter et se connecter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>ssh will call %1.</source>
        <translation>ssh appellera %1.</translation>
    </message>
    <message>
        <source>ssh cannot say whom it will call: %1</source>
        <translation>ssh ne peut pas dire qui il appellera&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change a server</source>
        <translation>Modifier un serveur</translation>
    </message>
    <message>
        <source>&amp;Change and connect</source>
        <translation>&amp;Modifier et se connecter</translation>
    </message>
</context>
<context>
    <name>warmboot::Arguments</name>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Démarrer dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>Show this machine as well. COMMAND runs &quot;warmbootctl serve&quot; there, for example: atlas=ssh root@atlas warmbootctl serve. Can be given several times.</source>
        <translation>Afficher aussi cette machine. COMMANDE y exécute «&#xa0;warmbootctl serve&#xa0;», par exemple&#xa0;: atlas=ssh root@atlas warmbootctl serve. Peut être donné plusieurs fois.</translation>
    </message>
    <message>
        <source>NAME=COMMAND</source>
        <translation>NOM=COMMANDE</translation>
    </message>
    <message>
        <source>Show this server as well, which needs nothing but sshd, systemd and kexec-tools: user@host, or a host of ~/.ssh/config. Can be given several times; the window keeps a list of its own.</source>
        <translation>Afficher aussi ce serveur, qui n’a besoin que de sshd, systemd et kexec-tools&#xa0;: utilisateur@hôte, ou un hôte de ~/.ssh/config. Peut être donné plusieurs fois&#x202f;; la fenêtre tient sa propre liste.</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVEUR</translation>
    </message>
    <message>
        <source>Leave this computer out; goes with --server and --machine.</source>
        <translation>Laisser cet ordinateur de côté&#x202f;; s’utilise avec --server et --machine.</translation>
    </message>
    <message>
        <source>--machine %1: a quote is not closed.</source>
        <translation>--machine %1&#xa0;: un guillemet n’est pas fermé.</translation>
    </message>
    <message>
        <source>--machine %1: write NAME=COMMAND.</source>
        <translation>--machine %1&#xa0;: écrivez NOM=COMMANDE.</translation>
    </message>
    <message>
        <source>--server: %1</source>
        <translation>--server&#xa0;: %1</translation>
    </message>
    <message>
        <source>--no-this-computer leaves no machine to show; add --server USER@HOST.</source>
        <translation>--no-this-computer ne laisse aucune machine à afficher&#x202f;; ajoutez --server UTILISATEUR@HÔTE.</translation>
    </message>
    <message>
        <source>%1: no file or machine is expected here.</source>
        <translation>%1&#xa0;: aucun fichier ni aucune machine n’est attendu ici.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
</context>
<context>
    <name>warmboot::Autostart</name>
    <message>
        <source>The desktop does not do that: %1</source>
        <translation>Le bureau ne le permet pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>warmboot::CallersModel</name>
    <message>
        <source>Who reboots</source>
        <translation>Qui redémarre</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
</context>
<context>
    <name>warmboot::CallersPage</name>
    <message>
        <source>Where a reboot goes depends on who asks for it, and on this machine’s versions:</source>
        <translation>La voie que prend un redémarrage dépend de qui le demande, et des versions présentes sur cette machine&#xa0;:</translation>
    </message>
    <message>
        <source>Who gets kexec</source>
        <translation>Qui obtient kexec</translation>
    </message>
</context>
<context>
    <name>warmboot::ChecksModel</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Finding and cure</source>
        <translation>Constat et remède</translation>
    </message>
</context>
<context>
    <name>warmboot::ChecksPage</name>
    <message>
        <source>Re&amp;pair…</source>
        <translation>Ré&amp;parer…</translation>
    </message>
    <message>
        <source>Resume ke&amp;xec</source>
        <translation>Réactiver &amp;kexec</translation>
    </message>
    <message>
        <source>Follow the &amp;newest kernel…</source>
        <translation>Suivre le noyau le p&amp;lus récent…</translation>
    </message>
    <message>
        <source>Follow the defaul&amp;t kernel…</source>
        <translation>Suivre le noyau par défau&amp;t…</translation>
    </message>
    <message>
        <source>Follow the boot &amp;loader…</source>
        <translation>&amp;Suivre le chargeur d’amorçage…</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Reprendre l’e&amp;xistant…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Annuler ce cho&amp;ix</translation>
    </message>
    <message>
        <source>&amp;Add %1…</source>
        <translation>A&amp;jouter %1…</translation>
    </message>
    <message>
        <source>Reported at %1</source>
        <translation>Signalé sur %1</translation>
    </message>
    <message>
        <source>S&amp;omething is wrong after a kexec…</source>
        <translation>Un pr&amp;oblème après un kexec…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 checks found something in the way of a reboot via kexec.</source>
        <translation>
            <numerusform>%n contrôle sur %1 a trouvé un obstacle à un redémarrage via kexec.</numerusform>
            <numerusform>%n contrôles sur %1 ont trouvé des obstacles à un redémarrage via kexec.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way of a reboot via kexec. There is something to know, though.</source>
        <translation>Rien ne fait obstacle à un redémarrage via kexec. Il y a toutefois quelque chose à savoir.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a reboot via kexec.</source>
        <translation>Rien ne fait obstacle à un redémarrage via kexec.</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Pourquoi c’est important&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is on the command line already.</source>
        <translation>C’est déjà sur la ligne de commande.</translation>
    </message>
</context>
<context>
    <name>warmboot::CommandLineEditor</name>
    <message>
        <source>Reuse what the b&amp;oot loader gave</source>
        <translation>Réutiliser ce&amp;lle du chargeur d’amorçage</translation>
    </message>
    <message>
        <source>This line instead:</source>
        <translation>Cette ligne à la place&#xa0;:</translation>
    </message>
    <message>
        <source>The whole command line</source>
        <translation>La ligne de commande entière</translation>
    </message>
    <message>
        <source>Usual remedies, for when the new kernel does not come up as it should:</source>
        <translation>Remèdes habituels, pour le cas où le nouveau noyau ne démarre pas comme il faut&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Add words:</source>
        <translation>A&amp;jouter des mots&#xa0;:</translation>
    </message>
    <message>
        <source>console=ttyS0 foo=&quot;a b&quot;</source>
        <translation>console=ttyS0 foo=&quot;a b&quot;</translation>
    </message>
    <message>
        <source>Words to add to the command line</source>
        <translation>Mots à ajouter à la ligne de commande</translation>
    </message>
    <message>
        <source>&amp;Take words off:</source>
        <translation>Re&amp;tirer des mots&#xa0;:</translation>
    </message>
    <message>
        <source>quiet, or console for every console=…</source>
        <translation>quiet, ou console pour tous les console=…</translation>
    </message>
    <message>
        <source>Words to take off the command line</source>
        <translation>Mots à retirer de la ligne de commande</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Seconds from a panic of the new kernel to its restart</source>
        <translation>Secondes entre une panique du nouveau noyau et son redémarrage</translation>
    </message>
    <message>
        <source>panic=: a kernel that panics restarts the machine after this time, through the firmware</source>
        <translation>panic=&#xa0;: un noyau en panique redémarre la machine après ce délai, par le micrologiciel</translation>
    </message>
    <message>
        <source>Restart after a &amp;panic:</source>
        <translation>Redémarrer après une pani&amp;que&#xa0;:</translation>
    </message>
</context>
<context>
    <name>warmboot::DesktopApp</name>
    <message>
        <source>Warmboot is open already</source>
        <translation>Warmboot est déjà ouvert</translation>
    </message>
    <message>
        <source>The window that is open was started without %1. To see all of them, quit Warmboot and start it again.</source>
        <translation>La fenêtre ouverte a été lancée sans %1. Pour voir toutes les machines, quittez Warmboot et relancez-le.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Importer des serveurs</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Exporter les serveurs</translation>
    </message>
    <message>
        <source>Folder for inventory.yml and set_up.yml</source>
        <translation>Dossier pour inventory.yml et set_up.yml</translation>
    </message>
    <message>
        <source>Export for Ansible</source>
        <translation>Exporter pour Ansible</translation>
    </message>
    <message>
        <source>%1 Replace it?</source>
        <translation>%1 Le remplacer&#x202f;?</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Retirer un serveur</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>Retirer %1 de la liste&#x202f;?</translation>
    </message>
    <message>
        <source>The server stays as it is, with all that Warmboot has set up there.</source>
        <translation>Le serveur reste tel quel, avec tout ce que Warmboot y a configuré.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>What Warmboot had sent to %1 is removed.</source>
        <translation>Ce que Warmboot avait envoyé sur %1 est supprimé.</translation>
    </message>
    <message>
        <source>Warmboot</source>
        <translation>Warmboot</translation>
    </message>
    <message>
        <source>It is not finished yet, and nobody waits for it any more then: a boot that is to be confirmed is taken back through the firmware.</source>
        <translation>Il n’a pas encore terminé, et plus personne ne l’attendra alors&#xa0;: un démarrage à confirmer est annulé par le micrologiciel.</translation>
    </message>
</context>
<context>
    <name>warmboot::DiffBrowser</name>
    <message>
        <source>Files that change</source>
        <translation>Fichiers qui changent</translation>
    </message>
    <message>
        <source>Difference of the chosen file</source>
        <translation>Différences du fichier choisi</translation>
    </message>
</context>
<context>
    <name>warmboot::EditsBar</name>
    <message>
        <source>Review…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet, and an error in them on the page Safety.</source>
        <translation>Des modifications ne sont pas encore appliquées, et elles contiennent une erreur sur la page Garde-fous.</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet, and an error in them on the page Kernel.</source>
        <translation>Des modifications ne sont pas encore appliquées, et elles contiennent une erreur sur la page Noyau.</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet.</source>
        <translation>Des modifications ne sont pas encore appliquées.</translation>
    </message>
    <message>
        <source>There is an error to mend first.</source>
        <translation>Il y a d’abord une erreur à corriger.</translation>
    </message>
</context>
<context>
    <name>warmboot::FilesModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
</context>
<context>
    <name>warmboot::Flags</name>
    <message>
        <source>The screen stays black or frozen after a kexec: the kernel leaves the graphics card as it is.</source>
        <translation>L’écran reste noir ou figé après un kexec&#xa0;: le noyau laisse la carte graphique telle quelle.</translation>
    </message>
    <message>
        <source>A device hangs, &quot;irq: nobody cared&quot;: interrupts that the old kernel left behind are looked for.</source>
        <translation>Un périphérique se bloque, «&#xa0;irq: nobody cared&#xa0;»&#xa0;: les interruptions laissées par l’ancien noyau sont recherchées.</translation>
    </message>
    <message>
        <source>A disk or network card does not answer: drivers reset their device first.</source>
        <translation>Un disque ou une carte réseau ne répond pas&#xa0;: les pilotes réinitialisent d’abord leur périphérique.</translation>
    </message>
    <message>
        <source>A PCI card gets no interrupts: none are sent as messages (MSI).</source>
        <translation>Une carte PCI ne reçoit pas d’interruptions&#xa0;: aucune n’est envoyée sous forme de message (MSI).</translation>
    </message>
    <message>
        <source>Interrupts go to the wrong place: ACPI does not route them.</source>
        <translation>Les interruptions vont au mauvais endroit&#xa0;: l’ACPI ne les route pas.</translation>
    </message>
</context>
<context>
    <name>warmboot::Forecast</name>
    <message>
        <source>The next reboot goes through kexec into a kernel loaded by hand.</source>
        <translation>Le prochain redémarrage passe par kexec vers un noyau chargé à la main.</translation>
    </message>
    <message>
        <source>The next reboot, this one time, goes through kexec into %1.</source>
        <translation>Le prochain redémarrage, cette seule fois, passe par kexec vers %1.</translation>
    </message>
    <message>
        <source>The next reboot goes through kexec into %1.</source>
        <translation>Le prochain redémarrage passe par kexec vers %1.</translation>
    </message>
    <message>
        <source>The next reboot, this one time, goes through the firmware.</source>
        <translation>Le prochain redémarrage, cette seule fois, passe par le micrologiciel.</translation>
    </message>
    <message>
        <source>The next reboot goes through the firmware.</source>
        <translation>Le prochain redémarrage passe par le micrologiciel.</translation>
    </message>
    <message>
        <source>It is not certain how the next reboot goes.</source>
        <translation>La voie du prochain redémarrage est incertaine.</translation>
    </message>
    <message>
        <source>kexec is suspended: %1</source>
        <translation>kexec est suspendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The next reboot goes through the firmware, because %1.</source>
        <extracomment>%1 is a clause like &quot;the reboot mode is BIOS&quot;, of the context Engine. Where the word order differs after &quot;because&quot;, put a colon instead.</extracomment>
        <translation>Le prochain redémarrage passe par le micrologiciel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not certain how the next reboot goes: %1.</source>
        <translation>La voie du prochain redémarrage est incertaine&#xa0;: %1.</translation>
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
        <translation>léger</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>The desktop&apos;s Restart</source>
        <translation>«&#xa0;Redémarrer&#xa0;» du bureau</translation>
    </message>
    <message>
        <source>Upgrades by themselves (unattended-upgrades)</source>
        <translation>Mises à jour automatiques (unattended-upgrades)</translation>
    </message>
    <message>
        <source>A reboot via kexec is enough.</source>
        <translation>Un redémarrage via kexec suffit.</translation>
    </message>
    <message>
        <source>It takes a reboot via BIOS.</source>
        <translation>Il faut un redémarrage via le BIOS.</translation>
    </message>
    <message>
        <source>A soft reboot is enough: the services start anew, the kernel goes on.</source>
        <translation>Un redémarrage léger suffit&#xa0;: les services sont relancés, le noyau reste en place.</translation>
    </message>
</context>
<context>
    <name>warmboot::ForecastHeader</name>
    <message>
        <source>Reboot throu&amp;gh kexec</source>
        <translation>Redémarra&amp;ges via kexec</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec</source>
        <translation>&amp;Redémarrer via kexec</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS</source>
        <translation>Redémarrer via le &amp;BIOS</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec</source>
        <translation>Les redémarrages ordinaires passent par kexec</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>On: ordinary reboots go through kexec. Switching it off shows first what will change.</source>
        <translation>Activé&#xa0;: les redémarrages ordinaires passent par kexec. Le désactiver montre d’abord ce qui va changer.</translation>
    </message>
    <message>
        <source>Off: ordinary reboots go through the firmware. Switching it on shows first what will change.</source>
        <translation>Désactivé&#xa0;: les redémarrages ordinaires passent par le micrologiciel. L’activer montre d’abord ce qui va changer.</translation>
    </message>
    <message>
        <source>Reboots this one time through kexec; asks first</source>
        <translation>Redémarre cette seule fois via kexec&#x202f;; demande d’abord confirmation</translation>
    </message>
    <message>
        <source>Reboots this one time through the firmware; asks first</source>
        <translation>Redémarre cette seule fois par le micrologiciel&#x202f;; demande d’abord confirmation</translation>
    </message>
    <message>
        <source>Next reboot: %1</source>
        <translation>Prochain redémarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>As last seen: %1</source>
        <translation>Dernier état connu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refaire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryExport</name>
    <message>
        <source>Export the history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryModel</name>
    <message>
        <source>Kexec was suspended because of it. %1</source>
        <translation>Kexec a été suspendu pour cette raison. %1</translation>
    </message>
    <message>
        <source>It was switched off or reset, or went down without Warmboot.</source>
        <translation>La machine a été éteinte ou réinitialisée, ou s’est arrêtée sans Warmboot.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>Ready after</source>
        <translation>Prête après</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>History of reboots</source>
        <translation>Historique des redémarrages</translation>
    </message>
    <message>
        <source>No reboot yet</source>
        <translation>Aucun redémarrage pour l’instant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Slowest to stop the last time: %1.</source>
        <translation>Le plus lent à s’arrêter la dernière fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>To stop: %1</source>
        <translation>À l’arrêt&#xa0;: %1</translation>
    </message>
    <message>
        <source>Slowest to start: %1.</source>
        <translation>Le plus lent à démarrer&#xa0;: %1.</translation>
    </message>
    <message>
        <source>To start: %1</source>
        <translation>Au démarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>No reboot via kexec was measured yet.</source>
        <translation>Aucun redémarrage via kexec n’a encore été mesuré.</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again. What that saves is known once it was rebooted via BIOS.</source>
        <translation>Il faut d’habitude %1 via kexec pour que tout tourne de nouveau. Le gain sera connu après un redémarrage via le BIOS.</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again, and %2 through the firmware. Reboots via kexec: %3. Lost by them: %4.</source>
        <translation>Il faut d’habitude %1 via kexec pour que tout tourne de nouveau, et %2 par le micrologiciel. Redémarrages via kexec&#xa0;: %3. Temps perdu&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again, and %2 through the firmware. Reboots via kexec: %3. Saved by them: %4.</source>
        <translation>Il faut d’habitude %1 via kexec pour que tout tourne de nouveau, et %2 par le micrologiciel. Redémarrages via kexec&#xa0;: %3. Temps gagné&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Each reboot from now on is listed here: which way it went and how long it took.</source>
        <translation>Désormais, chaque redémarrage figurera ici&#xa0;: la voie qu’il a prise et le temps qu’il a pris.</translation>
    </message>
    <message>
        <source>Once Warmboot is installed, each reboot is listed here: which way it went and how long it took.</source>
        <translation>Une fois Warmboot installé, chaque redémarrage figurera ici&#xa0;: la voie qu’il a prise et le temps qu’il a pris.</translation>
    </message>
</context>
<context>
    <name>warmboot::KernelChooser</name>
    <message>
        <source>The &amp;distribution’s default</source>
        <translation>Le no&amp;yau par défaut de la distribution</translation>
    </message>
    <message>
        <source>The kernel that the distribution’s own links name</source>
        <translation>Le noyau que désignent les liens de la distribution</translation>
    </message>
    <message>
        <source>The &amp;newest installed</source>
        <translation>Le &amp;plus récent installé</translation>
    </message>
    <message>
        <source>The newest kernel that has its modules and an initrd</source>
        <translation>Le noyau le plus récent qui ait ses modules et un initrd</translation>
    </message>
    <message>
        <source>What the boot loader starts</source>
        <translation>Celui que démarre le chargeur d’amorçage</translation>
    </message>
    <message>
        <source>The kernel that GRUB or systemd-boot would start with nobody at the keyboard, found out at each reboot</source>
        <translation>Le noyau que GRUB ou systemd-boot démarrerait sans personne au clavier, déterminé à chaque redémarrage</translation>
    </message>
    <message>
        <source>A fi&amp;xed kernel:</source>
        <translation>Un noyau fi&amp;xe&#xa0;:</translation>
    </message>
    <message>
        <source>This path; links are followed anew at each reboot</source>
        <translation>Ce chemin&#x202f;; les liens sont suivis de nouveau à chaque redémarrage</translation>
    </message>
    <message>
        <source>Path of the kernel</source>
        <translation>Chemin du noyau</translation>
    </message>
    <message>
        <source>Choose a kernel</source>
        <translation>Choisir un noyau</translation>
    </message>
    <message>
        <source>Kerne&amp;l:</source>
        <translation>N&amp;oyau&#xa0;:</translation>
    </message>
    <message>
        <source>Path of an initrd to add</source>
        <translation>Chemin d’un initrd à ajouter</translation>
    </message>
    <message>
        <source>Choose an initrd</source>
        <translation>Choisir un initrd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Initrds, in the order of loading</source>
        <translation>Initrd, dans l’ordre de chargement</translation>
    </message>
    <message>
        <source>In&amp;itrds:</source>
        <translation>Initrd&amp;s&#xa0;:</translation>
    </message>
    <message>
        <source>Installed kernels</source>
        <translation>Noyaux installés</translation>
    </message>
    <message>
        <source>Installed kernels:</source>
        <translation>Noyaux installés&#xa0;:</translation>
    </message>
    <message>
        <source>Use the selected kernel</source>
        <translation>Utiliser le noyau sélectionné</translation>
    </message>
    <message>
        <source>Now %1, “%2”</source>
        <translation>Actuellement %1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Here that cannot be told.</source>
        <translation>Impossible à déterminer ici.</translation>
    </message>
    <message>
        <source>Only an administrator can see now which that is.</source>
        <translation>Seul un administrateur peut voir actuellement lequel c’est.</translation>
    </message>
</context>
<context>
    <name>warmboot::KernelPage</name>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
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
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>%1
No initrd was found for it.</source>
        <translation>%1
Aucun initrd n’a été trouvé pour ce noyau.</translation>
    </message>
    <message>
        <source>%1
Initrd: %2</source>
        <translation>%1
Initrd&#xa0;: %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>le plus récent</translation>
    </message>
    <message>
        <source>no initrd</source>
        <translation>sans initrd</translation>
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
        <translation>Redémarrages via &amp;kexec</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>Redémarrer via le &amp;BIOS…</translation>
    </message>
    <message>
        <source>So&amp;ft Reboot…</source>
        <translation>Redémarrage &amp;léger…</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec…</source>
        <translation>&amp;Redémarrer via kexec…</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineList</name>
    <message>
        <source>All machines</source>
        <translation>Toutes les machines</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter machines</source>
        <translation>Filtrer les machines</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineMessages</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>Of files that are not as installed.</extracomment>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Keep this boot</source>
        <translation>Garder ce démarrage</translation>
    </message>
    <message>
        <source>Reboot via kexec from now on…</source>
        <translation>Désormais redémarrer via kexec…</translation>
    </message>
    <message>
        <source>Resume kexec</source>
        <translation>Réactiver kexec</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Réparer…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Reprendre l’existant…</translation>
    </message>
    <message>
        <source>Cancel the reboot</source>
        <translation>Annuler le redémarrage</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler ce choix</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>The connection is gone, and what is shown here is from before. It is tried again by itself.</source>
        <translation>La connexion est perdue, et ce qui est affiché ici est ancien. Warmboot réessaie de lui-même.</translation>
    </message>
    <message>
        <source>The connection is gone, and what is shown here is from before.</source>
        <translation>La connexion est perdue, et ce qui est affiché ici est ancien.</translation>
    </message>
    <message>
        <source>This boot by kexec is to be confirmed; in %1 min at most the machine goes back through its firmware.</source>
        <translation>Ce démarrage par kexec doit être confirmé&#x202f;; dans %1&#xa0;min au plus, la machine revient en arrière par son micrologiciel.</translation>
    </message>
    <message>
        <source>This boot came by kexec for one time, and everything was started. Reboots go through the firmware as before, until you say otherwise.</source>
        <translation>Cette seule fois, le démarrage s’est fait par kexec, et tout a été lancé. Les redémarrages passent par le micrologiciel comme avant, jusqu’à ce que vous en décidiez autrement.</translation>
    </message>
    <message>
        <source>Kexec is suspended since %1, and reboots go through the firmware: %2</source>
        <translation>Kexec est suspendu depuis le %1, et les redémarrages passent par le micrologiciel&#xa0;: %2</translation>
    </message>
    <message>
        <source>What is known about it, for root: %1</source>
        <translation>Ce que l’on en sait (lisible par root)&#xa0;: %1</translation>
    </message>
    <message>
        <source>The set-up is not as it was installed. %1</source>
        <translation>La configuration n’est pas telle qu’elle a été installée. %1</translation>
    </message>
    <message>
        <source>Another kexec set-up is on this machine. %1</source>
        <translation>Une autre configuration kexec se trouve sur cette machine. %1</translation>
    </message>
    <message>
        <source>Reboot via kexec…</source>
        <translation>Redémarrer via kexec…</translation>
    </message>
    <message>
        <source>Soft reboot…</source>
        <translation>Redémarrage léger…</translation>
    </message>
    <message>
        <source>Reboot via BIOS…</source>
        <translation>Redémarrer via le BIOS…</translation>
    </message>
    <message>
        <source>Everything can be looked at, but nothing changed. %1</source>
        <translation>Tout peut être consulté, mais rien modifié. %1</translation>
    </message>
    <message>
        <source>A reboot is scheduled for %1.</source>
        <translation>Un redémarrage est planifié pour le %1.</translation>
    </message>
    <message>
        <source>A shutdown is scheduled for %1.</source>
        <translation>Un arrêt est planifié pour le %1.</translation>
    </message>
    <message>
        <source>Cancel the shutdown</source>
        <translation>Annuler l’arrêt</translation>
    </message>
    <message>
        <source>Only the next reboot goes via kexec; after it everything is as before.</source>
        <translation>Seul le prochain redémarrage passe par kexec&#x202f;; ensuite, tout est comme avant.</translation>
    </message>
    <message>
        <source>Only the next reboot goes via BIOS; after it everything is as before.</source>
        <translation>Seul le prochain redémarrage passe par le BIOS&#x202f;; ensuite, tout est comme avant.</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineView</name>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>Accu&amp;eil</translation>
    </message>
    <message>
        <source>&amp;Kernel</source>
        <translation>&amp;Noyau</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unités</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Contrôles</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Garde-fous</translation>
    </message>
    <message>
        <source>&amp;Ways</source>
        <translation>&amp;Voies</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Checks (%1)</source>
        <translation>&amp;Contrôles (%1)</translation>
    </message>
    <message>
        <source>On its way through kexec; %1 so far.</source>
        <translation>Redémarre via kexec depuis %1.</translation>
    </message>
    <message>
        <source>On its way through the firmware; %1 so far.</source>
        <translation>Redémarre par le micrologiciel depuis %1.</translation>
    </message>
    <message>
        <source>Its services are started anew; %1 so far.</source>
        <translation>Relance ses services depuis %1.</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <translation>Depuis %1.</translation>
    </message>
    <message>
        <source>About %1 left, going by earlier reboots.</source>
        <translation>Encore %1 environ, d’après les redémarrages précédents.</translation>
    </message>
    <message>
        <source>Earlier reboots took about %1.</source>
        <translation>Les redémarrages précédents ont pris %1 environ.</translation>
    </message>
    <message>
        <source>It is called again and again until it is back, for %1 at most.</source>
        <translation>Warmboot tente sans cesse de joindre la machine jusqu’à son retour, pendant %1 au plus.</translation>
    </message>
    <message>
        <source>%1 is rebooting</source>
        <translation>%1 redémarre</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Ne p&amp;lus attendre</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 est injoignable</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 est inutilisable</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>C&amp;hange the entry…</source>
        <translation>Modifier l’e&amp;ntrée…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Connexion à %1…</translation>
    </message>
    <message>
        <source>Reading how it is set up and how its next reboot goes.</source>
        <translation>Lecture de sa configuration et de la voie de son prochain redémarrage.</translation>
    </message>
    <message>
        <source>%1 does not run systemd</source>
        <translation>systemd ne tourne pas sur %1</translation>
    </message>
    <message>
        <source>Warmboot hooks into the way systemd shuts a machine down, and cannot work without it. Boot the machine with systemd, and try again.</source>
        <translation>Warmboot s’insère dans la façon dont systemd arrête une machine, et ne peut pas fonctionner sans lui. Démarrez la machine avec systemd, et réessayez.</translation>
    </message>
    <message>
        <source>%1 · kernel %2 · systemd %3</source>
        <translation>%1 · noyau %2 · systemd %3</translation>
    </message>
</context>
<context>
    <name>warmboot::MachinesModel</name>
    <message>
        <source>connecting…</source>
        <translation>connexion…</translation>
    </message>
    <message>
        <source>rebooting…</source>
        <translation>redémarrage…</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>BIOS, kexec suspended</source>
        <translation>BIOS, kexec suspendu</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, une fois</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Next reboot</source>
        <translation>Prochain redémarrage</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Last reboot</source>
        <translation>Dernier redémarrage</translation>
    </message>
    <message>
        <source>How long it was away at its last reboot</source>
        <translation>Durée de son absence lors du dernier redémarrage</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <translation>%1 · local</translation>
    </message>
    <message>
        <source>This computer. Next reboot: %1</source>
        <translation>Cet ordinateur. Prochain redémarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Next reboot: %2</source>
        <translation>%1. Prochain redémarrage&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, next reboot: %2</source>
        <translation>%1, prochain redémarrage&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>warmboot::MachinesPage</name>
    <message>
        <source>Reboot via &amp;kexec…</source>
        <translation>Redémarrer via &amp;kexec…</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>Redémarrer via le &amp;BIOS…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Filter: a name, kexec, BIOS, not reachable, 6.12…</source>
        <translation>Filtrer&#xa0;: un nom, kexec, BIOS, injoignable, 6.12…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>Toutes les machines</translation>
    </message>
    <message>
        <source>For &amp;Ansible…</source>
        <translation>Pour &amp;Ansible…</translation>
    </message>
    <message>
        <source>&amp;Histories of Reboots…</source>
        <translation>&amp;Historiques des redémarrages…</translation>
    </message>
    <message>
        <source>reboots</source>
        <extracomment>The name of a file, so without blanks.</extracomment>
        <translation>redémarrages</translation>
    </message>
    <message>
        <source>Choose machines to do something with several of them.</source>
        <translation>Choisissez des machines pour agir sur plusieurs à la fois.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Choisies&#xa0;: %1</translation>
    </message>
    <message>
        <source>Chosen: %1. Saved by their reboots via kexec: %2.</source>
        <translation>Choisies&#xa0;: %1. Temps gagné par leurs redémarrages via kexec&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Chosen: %1. Lost by their reboots via kexec: %2.</source>
        <translation>Choisies&#xa0;: %1. Temps perdu par leurs redémarrages via kexec&#xa0;: %2.</translation>
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
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add a Server…</source>
        <translation>&amp;Ajouter un serveur…</translation>
    </message>
    <message>
        <source>&amp;Import Servers…</source>
        <translation>&amp;Importer des serveurs…</translation>
    </message>
    <message>
        <source>&amp;Export Servers…</source>
        <translation>&amp;Exporter les serveurs…</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Machine</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Relire</translation>
    </message>
    <message>
        <source>All &amp;Machines</source>
        <translation>&amp;Toutes les machines</translation>
    </message>
    <message>
        <source>Remove What Was &amp;Sent There</source>
        <translation>&amp;Supprimer ce qui y a été envoyé</translation>
    </message>
    <message>
        <source>Remove From the &amp;List…</source>
        <translation>Retirer de la l&amp;iste…</translation>
    </message>
    <message>
        <source>choose one machine</source>
        <translation>choisissez une seule machine</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>Annu&amp;ler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>Re&amp;faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>Re&amp;faire</translation>
    </message>
    <message>
        <source>Reboot via &amp;kexec…</source>
        <translation>Redémarrer via &amp;kexec…</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>Redémarrer via le &amp;BIOS…</translation>
    </message>
    <message>
        <source>So&amp;ft reboot…</source>
        <translation>Redémarrage &amp;léger…</translation>
    </message>
    <message>
        <source>C&amp;hange the Entry…</source>
        <translation>&amp;Modifier l’entrée…</translation>
    </message>
    <message>
        <source>it is not in the list of servers</source>
        <translation>absente de la liste des serveurs</translation>
    </message>
    <message>
        <source>it is rebooting</source>
        <translation>en train de redémarrer</translation>
    </message>
    <message>
        <source>something is under way there</source>
        <translation>une opération y est en cours</translation>
    </message>
    <message>
        <source>there are edits that are not applied yet</source>
        <translation>des modifications ne sont pas encore appliquées</translation>
    </message>
    <message>
        <source>Pending edits</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>The edits for %1 are not applied yet.</source>
        <translation>Les modifications pour %1 ne sont pas encore appliquées.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>They cannot be applied as they are. %1</source>
        <translation>Elles ne peuvent pas être appliquées telles quelles. %1</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Vérifier…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>&amp;About Warmboot</source>
        <translation>À &amp;propos de Warmboot</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Travail en cours</translation>
    </message>
    <message>
        <source>Not finished yet: %1. What has begun there goes on, but nobody waits for it any more: a boot that is to be confirmed is taken back through the firmware, and of several servers those that wait for their turn are not rebooted.</source>
        <translation>Pas encore terminé&#xa0;: %1. Ce qui y a commencé continue, mais plus personne ne l’attend&#xa0;: un démarrage à confirmer est annulé par le micrologiciel, et, de plusieurs serveurs, ceux qui attendent leur tour ne sont pas redémarrés.</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>&amp;Quitter quand même</translation>
    </message>
</context>
<context>
    <name>warmboot::Notifier</name>
    <message>
        <source>Its services were started anew; it still runs %1.</source>
        <translation>Ses services ont été relancés&#x202f;; la machine tourne toujours sous %1.</translation>
    </message>
    <message>
        <source>The reboot went through kexec, into %1.</source>
        <translation>Le redémarrage est passé par kexec, vers %1.</translation>
    </message>
    <message>
        <source>The reboot went through the firmware, into %1.</source>
        <translation>Le redémarrage est passé par le micrologiciel, vers %1.</translation>
    </message>
    <message>
        <source>It runs %1.</source>
        <translation>La machine tourne sous %1.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 est de retour</translation>
    </message>
    <message>
        <source>%1 has not come back</source>
        <translation>%1 n’est pas de retour</translation>
    </message>
    <message>
        <source>Open Warmboot</source>
        <translation>Ouvrir Warmboot</translation>
    </message>
    <message>
        <source>%1 was not rebooted</source>
        <translation>%1 n’a pas redémarré</translation>
    </message>
</context>
<context>
    <name>warmboot::PathField</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>warmboot::PhasesPlot</name>
    <message>
        <source>stopping services</source>
        <translation>arrêt des services</translation>
    </message>
    <message>
        <source>jump, or firmware and boot loader</source>
        <translation>saut, ou micrologiciel et chargeur d’amorçage</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>noyau</translation>
    </message>
    <message>
        <source>initrd</source>
        <translation>initrd</translation>
    </message>
    <message>
        <source>starting services</source>
        <translation>lancement des services</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>How long a reboot usually takes</source>
        <translation>Durée habituelle d’un redémarrage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>warmboot::PrivilegedHelper</name>
    <message>
        <source>Authentication is required to let this computer restart through kexec, as reviewed in Warmboot. It is not restarted now.</source>
        <translation>Authentification requise pour que cet ordinateur redémarre via kexec, comme vérifié dans Warmboot. Il n’est pas redémarré maintenant.</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through its firmware (BIOS), as reviewed in Warmboot. It is not restarted now.</source>
        <translation>Authentification requise pour que cet ordinateur redémarre par son micrologiciel (BIOS), comme vérifié dans Warmboot. Il n’est pas redémarré maintenant.</translation>
    </message>
    <message>
        <source>Authentication is required to remove everything that Warmboot put on this computer.</source>
        <translation>Authentification requise pour supprimer tout ce que Warmboot a mis sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Authentication is required to take back the last change that Warmboot made on this computer.</source>
        <translation>Authentification requise pour annuler la dernière modification que Warmboot a faite sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Authentication is required to make the change again that was taken back.</source>
        <translation>Authentification requise pour refaire la modification qui a été annulée.</translation>
    </message>
    <message>
        <source>Authentication is required to make the next restart of this computer go through kexec, and only that one. It is not restarted now.</source>
        <translation>Authentification requise pour faire passer par kexec le prochain redémarrage de cet ordinateur, et lui seul. L’ordinateur n’est pas redémarré maintenant.</translation>
    </message>
    <message>
        <source>Authentication is required to make the next restart of this computer go through its firmware (BIOS), and only that one. It is not restarted now.</source>
        <translation>Authentification requise pour faire passer par le micrologiciel (BIOS) le prochain redémarrage de cet ordinateur, et lui seul. L’ordinateur n’est pas redémarré maintenant.</translation>
    </message>
    <message>
        <source>Authentication is required to let the next restart of this computer go its usual way again. It is not restarted now.</source>
        <translation>Authentification requise pour que le prochain redémarrage de cet ordinateur suive de nouveau sa voie habituelle. L’ordinateur n’est pas redémarré maintenant.</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through kexec again, after a failure had switched that off.</source>
        <translation>Authentification requise pour permettre de nouveau à cet ordinateur de redémarrer via kexec, désactivé à la suite d’un échec.</translation>
    </message>
</context>
<context>
    <name>warmboot::Reasons</name>
    <message>
        <source>The machine is rebooting.</source>
        <translation>La machine redémarre.</translation>
    </message>
    <message>
        <source>There is no connection to the machine.</source>
        <translation>Il n’y a pas de connexion avec la machine.</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine.</source>
        <translation>Warmboot n’est pas installé sur cette machine.</translation>
    </message>
    <message>
        <source>Kexec is suspended; resume it first.</source>
        <translation>Kexec est suspendu&#x202f;; réactivez-le d’abord.</translation>
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
        <translation>Re&amp;venir en arrière si le démarrage n’est pas jugé bon en %1&#xa0;min</translation>
    </message>
    <message>
        <source>Looking who else uses the machine…</source>
        <translation>Recherche d’autres utilisateurs de la machine…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>Redémarrer %1</translation>
    </message>
    <message>
        <source>Reboot this computer, %1, softly?</source>
        <translation>Redémarrage léger de cet ordinateur, %1&#x202f;?</translation>
    </message>
    <message>
        <source>Reboot %1 softly?</source>
        <translation>Redémarrage léger de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Reboot this computer, %1?</source>
        <translation>Redémarrer cet ordinateur, %1&#x202f;?</translation>
    </message>
    <message>
        <source>Reboot %1?</source>
        <translation>Redémarrer %1&#x202f;?</translation>
    </message>
    <message>
        <source>If this window does not see it come back with all its services, the server reboots once more, through its firmware, and kexec is switched off there until you say otherwise.</source>
        <translation>Si cette fenêtre ne voit pas le serveur revenir avec tous ses services, celui-ci redémarre encore une fois, par son micrologiciel, et kexec y est désactivé jusqu’à ce que vous en décidiez autrement.</translation>
    </message>
    <message>
        <source>Time until the reboot</source>
        <translation>Temps restant avant le redémarrage</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec</source>
        <translation>&amp;Redémarrer via kexec</translation>
    </message>
    <message>
        <source>&amp;Reboot via BIOS</source>
        <translation>&amp;Redémarrer via le BIOS</translation>
    </message>
    <message>
        <source>&amp;Soft reboot</source>
        <translation>&amp;Redémarrage léger</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>&amp;Redémarrer</translation>
    </message>
    <message>
        <source>All services are stopped and started anew, and everybody’s session ends. The kernel (%1) goes on, and neither kexec nor the firmware has a part in it.</source>
        <translation>Tous les services sont arrêtés puis relancés, et toutes les sessions prennent fin. Le noyau (%1) reste en place, et ni kexec ni le micrologiciel n’interviennent.</translation>
    </message>
    <message>
        <source>This window closes with your session.</source>
        <translation>Cette fenêtre se ferme avec votre session.</translation>
    </message>
    <message>
        <source>It goes through the firmware this one time; after it everything is as before.</source>
        <translation>Le redémarrage passe par le micrologiciel cette seule fois&#x202f;; ensuite, tout est comme avant.</translation>
    </message>
    <message>
        <source>It goes through kexec into %1, without the firmware.</source>
        <translation>Le redémarrage passe par kexec vers %1, sans le micrologiciel.</translation>
    </message>
    <message>
        <source>It goes through kexec into %1 this one time, without the firmware; after it everything is as before.</source>
        <translation>Le redémarrage passe par kexec vers %1 cette seule fois, sans le micrologiciel&#x202f;; ensuite, tout est comme avant.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Whether somebody else uses the machine could not be found out. %1</source>
        <translation>Impossible de savoir si quelqu’un d’autre utilise la machine. %1</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>This blocks a reboot: %1</source>
        <translation>Ceci bloque un redémarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Also logged in, and losing what they have not saved: %1</source>
        <translation>Sont aussi connectés, et perdront ce qu’ils n’ont pas enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You are not allowed to reboot this machine.</source>
        <translation>Vous n’avez pas le droit de redémarrer cette machine.</translation>
    </message>
    <message>
        <source>Wait until nothing blocks the reboot any more, and try again.</source>
        <translation>Attendez que plus rien ne bloque le redémarrage, et réessayez.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>You will be asked for a password.</source>
        <translation>Un mot de passe vous sera demandé.</translation>
    </message>
    <message>
        <source>The checks found what stands in the way of a kexec: %1</source>
        <translation>Les contrôles ont trouvé des obstacles à un kexec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The edits in this window that are not applied will be lost.</source>
        <translation>Les modifications de cette fenêtre qui ne sont pas appliquées seront perdues.</translation>
    </message>
    <message>
        <source>The edits in this window are not applied yet; this reboot goes without them.</source>
        <translation>Les modifications de cette fenêtre ne sont pas encore appliquées&#x202f;; ce redémarrage se fait sans elles.</translation>
    </message>
    <message>
        <source>It reboots by itself in %1 s.</source>
        <translation>Redémarrage automatique dans %1&#xa0;s.</translation>
    </message>
</context>
<context>
    <name>warmboot::RebootSteps</name>
    <message>
        <source>Asked to reboot</source>
        <translation>Redémarrage demandé</translation>
    </message>
    <message>
        <source>Stops its services and loads the kernel</source>
        <translation>Arrêt de ses services et chargement du noyau</translation>
    </message>
    <message>
        <source>Stops its services</source>
        <translation>Arrêt de ses services</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Back, starts its services</source>
        <translation>De retour, lancement de ses services</translation>
    </message>
    <message>
        <source>Its services are looked at</source>
        <translation>Examen de ses services</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
</context>
<context>
    <name>warmboot::ResultPanel</name>
    <message>
        <source>Re&amp;view…</source>
        <translation>Vér&amp;ifier…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Resulting command line</source>
        <translation>Ligne de commande résultante</translation>
    </message>
    <message>
        <source>The resulting command line is known once the error above is mended.</source>
        <translation>La ligne de commande résultante sera connue une fois l’erreur ci-dessus corrigée.</translation>
    </message>
    <message>
        <source>There is no resulting command line:</source>
        <translation>Il n’y a pas de ligne de commande résultante&#xa0;:</translation>
    </message>
    <message>
        <source>Resulting command line:</source>
        <translation>Ligne de commande résultante&#xa0;:</translation>
    </message>
    <message>
        <source>Resulting command line, for kernel %1:</source>
        <translation>Ligne de commande résultante, pour le noyau %1&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing was edited.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is an error to mend first.</source>
        <translation>Il y a d’abord une erreur à corriger.</translation>
    </message>
</context>
<context>
    <name>warmboot::ReviewDialog</name>
    <message>
        <source>Review: %1</source>
        <translation>Vérification&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>The machine is as wished already.</source>
        <translation>La machine est déjà dans l’état souhaité.</translation>
    </message>
    <message>
        <source>%1 Whether it was done shows as soon as the machine answers again; what had begun there goes on to its end.</source>
        <translation>%1 On saura si c’est fait dès que la machine répondra de nouveau&#x202f;; ce qui y avait commencé va jusqu’à son terme.</translation>
    </message>
    <message>
        <source>The machine changed meanwhile, and what is shown here cannot be done: %1</source>
        <translation>La machine a changé entre-temps, et ce qui est affiché ici ne peut pas être fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>The machine changed meanwhile; this is the new plan.</source>
        <translation>La machine a changé entre-temps&#x202f;; voici le nouveau plan.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Make again: %1</source>
        <translation>Refaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Uninstall</source>
        <translation>&amp;Désinstaller</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Ann&amp;uler la modification</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Reprendre l’e&amp;xistant</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>Ré&amp;parer</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>The machine changed meanwhile; a new plan is being made.</source>
        <translation>La machine a changé entre-temps&#x202f;; un nouveau plan est en préparation.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ne rien changer</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingReboot</name>
    <message>
        <source>It was removed from the list.</source>
        <translation>Elle a été retirée de la liste.</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingRebootDialog</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>the same machine as %1</source>
        <translation>la même machine que %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Reboot servers</source>
        <translation>Redémarrer des serveurs</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Machines</translation>
    </message>
    <message>
        <source>&amp;Reboot them via kexec</source>
        <translation>Les &amp;redémarrer via kexec</translation>
    </message>
    <message>
        <source>&amp;Reboot them via BIOS</source>
        <translation>Les &amp;redémarrer via le BIOS</translation>
    </message>
    <message>
        <source>The &amp;first one alone, as a canary</source>
        <translation>Le &amp;premier seul, en éclaireur</translation>
    </message>
    <message>
        <source>Then at the same &amp;time:</source>
        <translation>Puis en même &amp;temps&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Reboot this server via kexec?</source>
        <translation>Redémarrer ce serveur via kexec&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Reboot these %n servers via kexec?</source>
        <translation>
            <numerusform>Redémarrer %n serveur via kexec&#x202f;?</numerusform>
            <numerusform>Redémarrer ces %n serveurs via kexec&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reboot this server via BIOS?</source>
        <translation>Redémarrer ce serveur via le BIOS&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Reboot these %n servers via BIOS?</source>
        <translation>
            <numerusform>Redémarrer %n serveur via le BIOS&#x202f;?</numerusform>
            <numerusform>Redémarrer ces %n serveurs via le BIOS&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>In this order. As soon as one of them does not come back as it should, or a service on it runs no more, the rest are left as they are.</source>
        <translation>Dans cet ordre. Dès que l’un d’eux ne revient pas comme il faut, ou qu’un service n’y tourne plus, les autres sont laissés tels quels.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Laissés de côté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Back: %1 of %2</source>
        <translation>De retour&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>One did not come back as it should. No other is rebooted; those under way are waited for.</source>
        <translation>L’un d’eux n’est pas revenu comme il faut. Aucun autre n’est redémarré&#x202f;; ceux qui sont en cours sont attendus.</translation>
    </message>
    <message>
        <source>The next ones follow by themselves, until one does not come back as it should.</source>
        <translation>Les suivants redémarrent d’eux-mêmes, jusqu’à ce que l’un d’eux ne revienne pas comme il faut.</translation>
    </message>
    <message>
        <source>&amp;Stop after those under way</source>
        <translation>&amp;S’arrêter après ceux en cours</translation>
    </message>
    <message>
        <source>All are back: %1</source>
        <translation>Tous sont de retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back: %1. Not as it should be: %2. Left as they are: %3.</source>
        <translation>De retour&#xa0;: %1. Pas comme il faut&#xa0;: %2. Laissés tels quels&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Each of them by the way that was asked for, and with its services.</source>
        <translation>Chacun par la voie demandée, et avec ses services.</translation>
    </message>
    <message>
        <source>Look at what is told of them below before the rest are rebooted.</source>
        <translation>Lisez ci-dessous ce qui est dit d’eux avant de redémarrer les autres.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingRebootModel</name>
    <message>
        <source>asked to reboot</source>
        <translation>redémarrage demandé</translation>
    </message>
    <message>
        <source>stopping its services</source>
        <translation>arrêt de ses services</translation>
    </message>
    <message>
        <source>away for %1</source>
        <translation>absente depuis %1</translation>
    </message>
    <message>
        <source>back, starting its services</source>
        <translation>de retour, lancement de ses services</translation>
    </message>
    <message>
        <source>looking at its services</source>
        <translation>examen de ses services</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de retour</translation>
    </message>
    <message>
        <source>not as it should be</source>
        <translation>pas comme il faut</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>laissée telle quelle</translation>
    </message>
</context>
<context>
    <name>warmboot::SafetyPage</name>
    <message>
        <source>A kexec that does not arrive, or does not get healthy, suspends kexec: from then on the machine reboots through its firmware, until you say otherwise. A boot is healthy once everything was started, and sshd and the network are there again if they were before.</source>
        <translation>Un kexec qui n’aboutit pas, ou dont le démarrage n’est pas sain, suspend kexec&#xa0;: dès lors, la machine redémarre par son micrologiciel, jusqu’à ce que vous en décidiez autrement. Un démarrage est sain une fois que tout est lancé, et que sshd et le réseau sont de nouveau là s’ils l’étaient avant.</translation>
    </message>
    <message>
        <source>nginx.service graphical.target</source>
        <translation>nginx.service graphical.target</translation>
    </message>
    <message>
        <source>Units that must be active in a healthy boot</source>
        <translation>Unités qui doivent être actives dans un démarrage sain</translation>
    </message>
    <message>
        <source>These uni&amp;ts too:</source>
        <translation>Ces uni&amp;tés aussi&#xa0;:</translation>
    </message>
    <message>
        <source>They must be active in a boot by kexec; if one is not after two minutes, the machine goes back through its firmware by itself.</source>
        <translation>Elles doivent être actives dans un démarrage par kexec&#x202f;; si l’une ne l’est pas au bout de deux minutes, la machine revient d’elle-même en arrière par son micrologiciel.</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;min</translation>
    </message>
    <message>
        <source>systemd’s own limit</source>
        <translation>limite propre à systemd</translation>
    </message>
    <message>
        <source>Minutes until a shutdown that hangs is cut off</source>
        <translation>Minutes avant l’interruption d’un arrêt bloqué</translation>
    </message>
    <message>
        <source>Cut a hanging shut&amp;down off after:</source>
        <translation>Interrompre un arrêt bl&amp;oqué au bout de&#xa0;:</translation>
    </message>
    <message>
        <source>systemd waits for half an hour as a rule. What still writes then, a large database say, is cut off too: give it the time that it needs.</source>
        <translation>systemd attend une demi-heure en règle générale. Ce qui écrit encore à ce moment, une grosse base de données par exemple, est interrompu aussi&#xa0;: laissez-lui le temps qu’il lui faut.</translation>
    </message>
    <message>
        <source>&amp;Let the hardware watchdog watch over a kexec, for:</source>
        <translation>Faire surveiller un kexec par &amp;le watchdog matériel, pendant&#xa0;:</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Seconds that the watchdog gives a kexec</source>
        <translation>Secondes que le watchdog laisse à un kexec</translation>
    </message>
    <message>
        <source>It resets a machine whose new kernel hangs before anything else could help. The time has to last for the kernel, its initrd and the checks of disks; afterwards systemd serves it.</source>
        <translation>Il réinitialise une machine dont le nouveau noyau se bloque avant que rien d’autre ne puisse aider. Ce délai doit suffire au noyau, à son initrd et à la vérification des disques&#x202f;; ensuite, c’est systemd qui le réarme.</translation>
    </message>
    <message>
        <source>It watches over a kexec now (%1).</source>
        <translation>Il surveille actuellement tout kexec (%1).</translation>
    </message>
    <message>
        <source>This machine has one. It needs one reboot through the firmware after it was set up.</source>
        <translation>Cette machine en a un. Une fois configuré, il lui faut un redémarrage par le micrologiciel.</translation>
    </message>
    <message>
        <source>This machine shows none; there may be one whose driver is not loaded.</source>
        <translation>Cette machine n’en montre aucun&#x202f;; il y en a peut-être un dont le pilote n’est pas chargé.</translation>
    </message>
</context>
<context>
    <name>warmboot::SentenceList</name>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>warmboot::Session</name>
    <message>
        <source>%1 was rebooted meanwhile, via kexec.</source>
        <translation>Entre-temps, %1 a redémarré via kexec.</translation>
    </message>
    <message>
        <source>%1 was rebooted meanwhile, through the firmware.</source>
        <translation>Entre-temps, %1 a redémarré par le micrologiciel.</translation>
    </message>
    <message>
        <source>%1 was rebooted meanwhile.</source>
        <translation>Entre-temps, %1 a redémarré.</translation>
    </message>
    <message>
        <source>This was changed outside Warmboot&apos;s window. %1</source>
        <translation>Ceci a été modifié hors de la fenêtre de Warmboot. %1</translation>
    </message>
    <message>
        <source>Applying the change…</source>
        <translation>Application de la modification…</translation>
    </message>
    <message>
        <source>Uninstalling Warmboot…</source>
        <translation>Désinstallation de Warmboot…</translation>
    </message>
    <message>
        <source>Taking the change back…</source>
        <translation>Annulation de la modification…</translation>
    </message>
    <message>
        <source>Making the change again…</source>
        <translation>Nouvelle application de la modification…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warmboot is uninstalled from %1.</source>
        <translation>Warmboot est désinstallé de %1.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Made again: %1</source>
        <translation>Refait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Setting the next reboot…</source>
        <translation>Réglage du prochain redémarrage…</translation>
    </message>
    <message>
        <source>Putting kexec back in service…</source>
        <translation>Réactivation de kexec…</translation>
    </message>
    <message>
        <source>kexec is back in service.</source>
        <translation>kexec est réactivé.</translation>
    </message>
    <message>
        <source>Cancelling the scheduled reboot…</source>
        <translation>Annulation du redémarrage planifié…</translation>
    </message>
    <message>
        <source>The scheduled reboot is cancelled.</source>
        <translation>Le redémarrage planifié est annulé.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>Keeping this boot…</source>
        <translation>Conservation de ce démarrage…</translation>
    </message>
    <message>
        <source>This boot of %1 stays.</source>
        <translation>Ce démarrage de %1 est gardé.</translation>
    </message>
    <message>
        <source>Restarting %1…</source>
        <translation>Redémarrage de %1…</translation>
    </message>
    <message>
        <source>%1 came back via kexec, %2 after it was told to reboot.</source>
        <translation>%1 est de retour via kexec, %2 après l’ordre de redémarrer.</translation>
    </message>
    <message>
        <source>%1 came back through the firmware, %2 after it was told to reboot.</source>
        <translation>%1 est de retour par le micrologiciel, %2 après l’ordre de redémarrer.</translation>
    </message>
    <message>
        <source>%1 came back, %2 after it was told to reboot.</source>
        <translation>%1 est de retour, %2 après l’ordre de redémarrer.</translation>
    </message>
    <message>
        <source>The services of %1 run anew, %2 after it was told to reboot softly.</source>
        <translation>Les services de %1 tournent de nouveau, %2 après l’ordre de redémarrage léger.</translation>
    </message>
    <message>
        <source>It was to be a soft reboot, and it became another boot.</source>
        <translation>Ce devait être un redémarrage léger, et c’est devenu un redémarrage complet.</translation>
    </message>
    <message>
        <source>It was to come via kexec: %1</source>
        <translation>Le retour devait se faire via kexec&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was to come via kexec; the history may say why it did not.</source>
        <translation>Le retour devait se faire via kexec&#x202f;; l’historique dit peut-être pourquoi il n’en a rien été.</translation>
    </message>
    <message>
        <source>It was not through with starting after %1.</source>
        <translation>Le démarrage n’était pas terminé au bout de %1.</translation>
    </message>
    <message>
        <source>It is taken back through the firmware unless somebody keeps it.</source>
        <translation>Ce démarrage sera annulé (retour par le micrologiciel), à moins que quelqu’un ne le garde.</translation>
    </message>
    <message>
        <source>Nobody waited for %1 any more.</source>
        <translation>Plus personne n’attendait %1.</translation>
    </message>
</context>
<context>
    <name>warmboot::SshQuestionDialog</name>
    <message>
        <source>Connect to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>That was not its passphrase. Try again.</source>
        <translation>Ce n’était pas sa phrase secrète. Réessayez.</translation>
    </message>
    <message>
        <source>That was not right. Try again.</source>
        <translation>Ce n’était pas correct. Réessayez.</translation>
    </message>
    <message>
        <source>To connect to %1, ssh needs the password of %2. It is kept until Warmboot is quit, and nowhere but in memory.</source>
        <translation>Pour se connecter à %1, ssh a besoin du mot de passe de %2. Il est conservé jusqu’à ce que vous quittiez Warmboot, et uniquement en mémoire.</translation>
    </message>
    <message>
        <source>The key %1 is locked. Its passphrase is kept until Warmboot is quit, and nowhere but in memory.</source>
        <translation>La clé %1 est protégée. Sa phrase secrète est conservée jusqu’à ce que vous quittiez Warmboot, et uniquement en mémoire.</translation>
    </message>
    <message>
        <source>Changes need the rights of root, and sudo wants your password there. It is kept until Warmboot is quit, and nowhere but in memory. Without it everything can be looked at, but nothing changed.</source>
        <translation>Les modifications demandent les droits de root, et sudo veut là-bas votre mot de passe. Il est conservé jusqu’à ce que vous quittiez Warmboot, et uniquement en mémoire. Sans lui, tout peut être consulté, mais rien modifié.</translation>
    </message>
    <message>
        <source>The server asks, in its own words:</source>
        <translation>Le serveur demande, dans ses propres termes&#xa0;:</translation>
    </message>
    <message>
        <source>The agent that holds your keys asks:</source>
        <translation>L’agent qui détient vos clés demande&#xa0;:</translation>
    </message>
    <message>
        <source>Only &amp;look</source>
        <translation>&amp;Consulter seulement</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Est-ce vraiment %1&#x202f;?</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>Passphrase of a key, for %1</source>
        <translation>Phrase secrète d’une clé, pour %1</translation>
    </message>
    <message>
        <source>Password for sudo on %1</source>
        <translation>Mot de passe pour sudo sur %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 pose une question</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Use a key for %1?</source>
        <translation>Utiliser une clé pour %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;It is, connect</source>
        <translation>&amp;Oui, se connecter</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>A&amp;utoriser</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>Se c&amp;onnecter</translation>
    </message>
    <message>
        <source>To connect to %1, ssh calls this host, which was never called from here by that name. Compare the fingerprint of its key with the one that its owner knows; if they differ, somebody is in between.</source>
        <translation>Pour se connecter à %1, ssh appelle cet hôte, qui n’a encore jamais été appelé d’ici sous ce nom. Comparez l’empreinte de sa clé avec celle que connaît son propriétaire&#x202f;; si elles diffèrent, quelqu’un s’est interposé.</translation>
    </message>
    <message>
        <source>The same key is known here already, as %1.</source>
        <translation>La même clé est déjà connue ici, sous le nom %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The server shows it, on its own screen or rescue console, with</source>
        <translation>Le serveur l’affiche, sur son propre écran ou sa console de secours, avec la commande</translation>
    </message>
    <message>
        <source>Nobody waits for this answer any more; nothing was sent.</source>
        <translation>Plus personne n’attend cette réponse&#x202f;; rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>warmboot::SshSettings</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>%1, by way of %2</source>
        <translation>%1, en passant par %2</translation>
    </message>
</context>
<context>
    <name>warmboot::StartPage</name>
    <message>
        <source>There is a kexec set-up of your own</source>
        <translation>Vous avez déjà votre propre configuration kexec</translation>
    </message>
    <message>
        <source>Both would load a kernel, so that Warmboot can be installed once that one is gone.</source>
        <translation>Les deux chargeraient un noyau&#xa0;: Warmboot ne peut être installé qu’une fois celle-ci supprimée.</translation>
    </message>
    <message>
        <source>Check aga&amp;in</source>
        <translation>Contrôler à n&amp;ouveau</translation>
    </message>
    <message>
        <source>Somebody has set kexec up on this machine by hand. Warmboot can take that over: the kernel and the command line stay as they were set, the files of that set-up go, and Undo brings them back to the byte.</source>
        <translation>Quelqu’un a configuré kexec à la main sur cette machine. Warmboot peut reprendre cette configuration&#xa0;: le noyau et la ligne de commande restent tels qu’ils ont été réglés, ses fichiers disparaissent, et «&#xa0;Annuler&#xa0;» les rétablit à l’octet près.</translation>
    </message>
    <message>
        <source>What is wrong with it: %1</source>
        <translation>Ce qui ne va pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Reprendre l’e&amp;xistant…</translation>
    </message>
    <message>
        <source>Reboot in seconds, not minutes</source>
        <translation>Redémarrer en quelques secondes, pas en minutes</translation>
    </message>
    <message>
        <source>Warmboot lets this machine restart straight into its kernel through kexec, past the tests and waits of its firmware. It installs a few small text files, shows them first, and takes all of it back whenever you say so.</source>
        <translation>Avec Warmboot, cette machine redémarre directement vers son noyau via kexec, sans les tests et les attentes de son micrologiciel. Il installe quelques petits fichiers texte, les montre d’abord, et retire le tout dès que vous le demandez.</translation>
    </message>
    <message>
        <source>M&amp;ake reboots fast…</source>
        <translation>Accé&amp;lérer les redémarrages…</translation>
    </message>
    <message>
        <source>&amp;Try kexec once…</source>
        <translation>E&amp;ssayer kexec une fois…</translation>
    </message>
    <message>
        <source>Warmboot’s helper is not installed</source>
        <translation>Le service auxiliaire de Warmboot n’est pas installé</translation>
    </message>
    <message>
        <source>Warmboot’s helper does not start</source>
        <translation>Le service auxiliaire de Warmboot ne démarre pas</translation>
    </message>
    <message>
        <source>polkit is not installed</source>
        <translation>polkit n’est pas installé</translation>
    </message>
    <message>
        <source>Two releases of Warmboot meet</source>
        <translation>Deux versions différentes de Warmboot</translation>
    </message>
    <message>
        <source>Nothing can be changed from here</source>
        <translation>Rien ne peut être modifié d’ici</translation>
    </message>
    <message>
        <source>Until then nothing can be changed from this window. Everything can be looked at, and the other pages show the machine as it is.</source>
        <translation>D’ici là, rien ne peut être modifié depuis cette fenêtre. Tout peut être consulté, et les autres pages montrent la machine telle qu’elle est.</translation>
    </message>
    <message>
        <source>The other pages show the machine as it is. To change it, log in as root, or as a user who may use sudo there.</source>
        <translation>Les autres pages montrent la machine telle qu’elle est. Pour la modifier, connectez-vous en tant que root, ou en tant qu’utilisateur autorisé à y utiliser sudo.</translation>
    </message>
</context>
<context>
    <name>warmboot::Texts</name>
    <message>
        <source>as installed</source>
        <translation>comme installé</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not in effect</source>
        <translation>sans effet</translation>
    </message>
    <message>
        <source>not from Warmboot</source>
        <translation>d’une autre origine</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Package kexec-tools</source>
        <translation>Paquet kexec-tools</translation>
    </message>
    <message>
        <source>Support in the kernel</source>
        <translation>Prise en charge par le noyau</translation>
    </message>
    <message>
        <source>Switch in sysctl</source>
        <translation>Interrupteur sysctl</translation>
    </message>
    <message>
        <source>Limit in sysctl</source>
        <translation>Limite sysctl</translation>
    </message>
    <message>
        <source>Kernel lockdown</source>
        <translation>Verrouillage du noyau</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>Secure Boot</translation>
    </message>
    <message>
        <source>Kernel to load</source>
        <translation>Noyau à charger</translation>
    </message>
    <message>
        <source>Its signature</source>
        <translation>Sa signature</translation>
    </message>
    <message>
        <source>Its initrd</source>
        <translation>Son initrd</translation>
    </message>
    <message>
        <source>Its modules</source>
        <translation>Ses modules</translation>
    </message>
    <message>
        <source>Newest kernel</source>
        <translation>Noyau le plus récent</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>/boot</source>
        <translation>/boot</translation>
    </message>
    <message>
        <source>Files of Warmboot</source>
        <translation>Fichiers de Warmboot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Undo records</source>
        <translation>Données d’annulation</translation>
    </message>
    <message>
        <source>Other loaders</source>
        <translation>Autres chargeurs</translation>
    </message>
    <message>
        <source>Other drop-ins</source>
        <translation>Autres drop-in</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspension</translation>
    </message>
    <message>
        <source>Next reboot alone</source>
        <translation>Pour un seul redémarrage</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Next reboot</source>
        <translation>Prochain redémarrage</translation>
    </message>
    <message>
        <source>Last step of systemd</source>
        <translation>Dernière étape de systemd</translation>
    </message>
    <message>
        <source>Kernel in waiting</source>
        <translation>Noyau en attente</translation>
    </message>
    <message>
        <source>Requests to the firmware</source>
        <translation>Demandes au micrologiciel</translation>
    </message>
    <message>
        <source>Hardware watchdog</source>
        <translation>Watchdog matériel</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmation</translation>
    </message>
    <message>
        <source>Hoster</source>
        <translation>Hébergeur</translation>
    </message>
    <message>
        <source>Reboots after a fault</source>
        <translation>Redémarrages après panne</translation>
    </message>
    <message>
        <source>Firmware update</source>
        <translation>Mise à jour du micrologiciel</translation>
    </message>
    <message>
        <source>BootNext</source>
        <translation>BootNext</translation>
    </message>
    <message>
        <source>Package manager</source>
        <translation>Gestionnaire de paquets</translation>
    </message>
    <message>
        <source>Libraries in use</source>
        <translation>Bibliothèques utilisées</translation>
    </message>
    <message>
        <source>Disks and the TPM</source>
        <translation>Disques et TPM</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Machine virtuelle</translation>
    </message>
    <message>
        <source>Kind of machine</source>
        <translation>Modèle de machine</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>List of hardware</source>
        <translation>Liste du matériel</translation>
    </message>
    <message>
        <source>Loading, tried</source>
        <translation>Essai de chargement</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
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
        <translation>&amp;Ouvrir Warmboot</translation>
    </message>
    <message>
        <source>&amp;Start With the Session</source>
        <translation>Démarrer avec la &amp;session</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Warmboot</source>
        <translation>Warmboot</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Of machines that are not named here.</extracomment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warmboot::TrayState</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation>Interrogation de %1</translation>
    </message>
    <message>
        <source>%1 is rebooting</source>
        <translation>%1 redémarre</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 ne répond pas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Another kexec set-up is on this machine</source>
        <translation>Une autre configuration kexec se trouve sur cette machine</translation>
    </message>
</context>
<context>
    <name>warmboot::Troubleshooter</name>
    <message>
        <source>After a kexec: %1</source>
        <translation>Après un kexec&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is wrong after a kexec?</source>
        <translation>Quel est le problème après un kexec&#x202f;?</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Essayer %1</translation>
    </message>
    <message>
        <source>It is on the command line already.</source>
        <translation>C’est déjà sur la ligne de commande.</translation>
    </message>
    <message>
        <source>Puts it into the edits of the page Kernel; nothing is changed before the review.</source>
        <translation>L’ajoute aux modifications de la page Noyau&#x202f;; rien ne change avant vérification.</translation>
    </message>
</context>
<context>
    <name>warmboot::UnitsPage</name>
    <message>
        <source>&amp;Install…</source>
        <translation>&amp;Installer…</translation>
    </message>
    <message>
        <source>Re&amp;pair…</source>
        <translation>Ré&amp;parer…</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Reprendre l’e&amp;xistant…</translation>
    </message>
    <message>
        <source>U&amp;ninstall…</source>
        <translation>Désinsta&amp;ller…</translation>
    </message>
    <message>
        <source>Files of Warmboot</source>
        <translation>Fichiers de Warmboot</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texte du fichier</translation>
    </message>
    <message>
        <source>Difference between the file and what Warmboot puts there</source>
        <translation>Différence entre le fichier et ce que Warmboot y met</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>Différence&amp;s</translation>
    </message>
    <message>
        <source>&amp;Text to be installed</source>
        <translation>&amp;Texte à installer</translation>
    </message>
    <message>
        <source>The file is as Warmboot puts it there.</source>
        <translation>Le fichier est tel que Warmboot le met en place.</translation>
    </message>
    <message>
        <source>Warmboot is installed already.</source>
        <translation>Warmboot est déjà installé.</translation>
    </message>
    <message>
        <source>There is nothing to repair.</source>
        <translation>Il n’y a rien à réparer.</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine.</source>
        <translation>Warmboot n’est pas installé sur cette machine.</translation>
    </message>
</context>
</TS>
