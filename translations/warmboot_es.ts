<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Desktop</name>
    <message>
        <source>Reboot Settings</source>
        <extracomment>GenericName</extracomment>
        <translation>Ajustes de reinicio</translation>
    </message>
    <message>
        <source>Let this computer and your servers reboot through kexec, without waiting for the firmware</source>
        <extracomment>Comment</extracomment>
        <translation>Hace que este equipo y sus servidores se reinicien mediante kexec, sin esperar al firmware</translation>
    </message>
    <message>
        <source>kexec;reboot;restart;firmware;BIOS;UEFI;kernel;boot;systemd;</source>
        <extracomment>Keywords</extracomment>
        <translation>kexec;reinicio;reiniciar;rearrancar;firmware;BIOS;UEFI;núcleo;kernel;arranque;arrancar;systemd;reboot;</translation>
    </message>
    <message>
        <source>Start in the Tray</source>
        <extracomment>Name</extracomment>
        <translation>Iniciar en la bandeja</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Warmboot loads {kernel}</source>
        <extracomment>next-kexec</extracomment>
        <translation>Warmboot carga {kernel}</translation>
    </message>
    <message>
        <source>asked for this one time; Warmboot loads {kernel}</source>
        <extracomment>next-once-kexec</extracomment>
        <translation>se pidió solo por esta vez; Warmboot carga {kernel}</translation>
    </message>
    <message>
        <source>asked for this one time</source>
        <extracomment>next-once-bios</extracomment>
        <translation>se pidió solo por esta vez</translation>
    </message>
    <message>
        <source>{path} says neither bios nor kexec; Take back removes it</source>
        <extracomment>next-marker-odd</extracomment>
        <translation>{path} no contiene ni bios ni kexec; Anular lo elimina</translation>
    </message>
    <message>
        <source>the reboot mode is BIOS</source>
        <extracomment>next-mode-bios</extracomment>
        <translation>el modo de reinicio es BIOS</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine</source>
        <extracomment>next-not-installed</extracomment>
        <translation>Warmboot no está instalado en esta máquina</translation>
    </message>
    <message>
        <source>kexec is suspended: {why}</source>
        <extracomment>next-suspended</extracomment>
        <translation>kexec está suspendido: {why}</translation>
    </message>
    <message>
        <source>the boot check has not yet judged the last kexec</source>
        <extracomment>next-not-judged
----------
reason</extracomment>
        <translation>la comprobación de arranque aún no ha evaluado el último kexec</translation>
    </message>
    <message>
        <source>this boot came by kexec and has not been found healthy yet</source>
        <extracomment>next-not-healthy
----------
reason</extracomment>
        <translation>este arranque se hizo por kexec y aún no se ha dado por correcto</translation>
    </message>
    <message>
        <source>{path} cannot be written, so that a failed kexec could not be noted</source>
        <extracomment>next-read-only</extracomment>
        <translation>no se puede escribir en {path}, así que un kexec fallido no quedaría anotado</translation>
    </message>
    <message>
        <source>the package manager is at work; kernel or initrd may be half-written</source>
        <extracomment>next-packages</extracomment>
        <translation>el gestor de paquetes está trabajando; el núcleo o el initrd pueden estar a medio escribir</translation>
    </message>
    <message>
        <source>{path} is missing or not in force; Repair puts it back</source>
        <extracomment>next-file</extracomment>
        <translation>{path} no existe o no está en vigor; Reparar lo restituye</translation>
    </message>
    <message>
        <source>{path} was edited, so that nobody can tell; the page Units shows the difference</source>
        <extracomment>next-edited</extracomment>
        <translation>{path} se ha editado, así que no se puede saber; la página Unidades muestra la diferencia</translation>
    </message>
    <message>
        <source>{path} is not from Warmboot, so that nobody can tell</source>
        <extracomment>next-foreign</extracomment>
        <translation>{path} no es de Warmboot, así que no se puede saber</translation>
    </message>
    <message>
        <source>{unit} is masked, so that this machine does not reboot at all; systemctl unmask it</source>
        <extracomment>next-reboot-masked</extracomment>
        <translation>{unit} está enmascarada, así que esta máquina no se reinicia en absoluto; desenmascárela con systemctl unmask</translation>
    </message>
    <message>
        <source>somebody else&apos;s drop-in makes {unit} a kexec, so that nobody can tell; systemctl cat {unit} shows which</source>
        <extracomment>next-reboot-foreign</extracomment>
        <translation>un drop-in ajeno convierte {unit} en un kexec, así que no se puede saber; systemctl cat {unit} muestra cuál</translation>
    </message>
    <message>
        <source>{path} is masked; systemctl unmask it, and Repair puts it back</source>
        <extracomment>next-masked</extracomment>
        <translation>{path} está enmascarado; desenmascárelo con systemctl unmask, y Reparar lo restituye</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf cannot be understood; the page Checks names the line</source>
        <extracomment>next-settings-broken</extracomment>
        <translation>/etc/warmboot.conf no se puede interpretar; la página Diagnóstico indica la línea</translation>
    </message>
    <message>
        <source>{unit} is not active; Repair starts it</source>
        <extracomment>next-unit-inactive</extracomment>
        <translation>{unit} no está activa; Reparar la inicia</translation>
    </message>
    <message>
        <source>systemd does not answer</source>
        <extracomment>next-systemd-silent</extracomment>
        <translation>systemd no responde</translation>
    </message>
    <message>
        <source>systemd is not running here</source>
        <extracomment>next-no-systemd</extracomment>
        <translation>systemd no está en ejecución aquí</translation>
    </message>
    <message>
        <source>a kernel that was loaded by hand is waiting, and systemd starts it by itself; sudo kexec -u unloads it</source>
        <extracomment>next-loaded-by-hand</extracomment>
        <translation>hay en espera un núcleo cargado a mano, y systemd lo arranca por su cuenta; sudo kexec -u lo retira de la memoria</translation>
    </message>
    <message>
        <source>this is another root folder than that of the running machine</source>
        <extracomment>next-other-root</extracomment>
        <translation>este no es el directorio raíz de la máquina en marcha</translation>
    </message>
    <message>
        <source>{path} is no folder, so that a failed kexec could not be noted; move it away</source>
        <extracomment>next-state-folder</extracomment>
        <translation>{path} no es un directorio, así que un kexec fallido no quedaría anotado; muévalo a otro sitio</translation>
    </message>
    <message>
        <source>a forced reboot goes through the firmware without stopping services</source>
        <extracomment>next-forced</extracomment>
        <translation>un reinicio forzado pasa por el firmware sin detener los servicios</translation>
    </message>
    <message>
        <source>Warmboot loads what the boot loader starts by default, and only root can read {path} and tell what that is; sudo warmbootctl status does</source>
        <extracomment>next-loader-private</extracomment>
        <translation>Warmboot carga lo que el gestor de arranque inicia de forma predeterminada, y solo root puede leer {path} y saber qué es; sudo warmbootctl status lo dice</translation>
    </message>
    <message>
        <source>services are started anew, and the kernel with this boot goes on</source>
        <extracomment>next-soft</extracomment>
        <translation>los servicios se inician de nuevo, y el núcleo y este arranque continúan</translation>
    </message>
    <message>
        <source>systemd {version} knows no soft reboot, so that it refuses</source>
        <extracomment>next-soft-unsupported</extracomment>
        <translation>systemd {version} no conoce el reinicio suave, así que lo rechaza</translation>
    </message>
    <message>
        <source>no kernel is loaded by hand, so that it refuses and nothing happens</source>
        <extracomment>next-nothing-loaded</extracomment>
        <translation>no hay ningún núcleo cargado a mano, así que lo rechaza y no ocurre nada</translation>
    </message>
    <message>
        <source>it starts the kernel that was loaded by hand, past Warmboot</source>
        <extracomment>next-own-kernel</extracomment>
        <translation>arranca el núcleo que se cargó a mano, al margen de Warmboot</translation>
    </message>
    <message>
        <source>it loads what systemd-boot starts by default and starts that, past Warmboot</source>
        <extracomment>next-own-entry</extracomment>
        <translation>carga lo que systemd-boot inicia de forma predeterminada y lo arranca, al margen de Warmboot</translation>
    </message>
    <message>
        <source>it asks for the set-up of the firmware</source>
        <extracomment>next-firmware-setup</extracomment>
        <translation>pide entrar en la configuración del firmware</translation>
    </message>
    <message>
        <source>this machine&apos;s firmware cannot be asked for its set-up, so that it refuses</source>
        <extracomment>next-setup-unsupported</extracomment>
        <translation>al firmware de esta máquina no se le puede pedir que entre en su configuración, así que lo rechaza</translation>
    </message>
    <message>
        <source>it asks for an entry of the boot loader, which only the boot loader starts</source>
        <extracomment>next-loader-entry</extracomment>
        <translation>pide una entrada del gestor de arranque, que solo este puede arrancar</translation>
    </message>
    <message>
        <source>the boot loader here takes no wish for an entry, so that it refuses</source>
        <extracomment>next-loader-entry-unsupported</extracomment>
        <translation>el gestor de arranque de esta máquina no admite que se le pida una entrada, así que lo rechaza</translation>
    </message>
    <message>
        <source>The next reboot cannot be a kexec: {why}</source>
        <extracomment>next-kexec-refused</extracomment>
        <translation>El próximo reinicio no puede ser un kexec: {why}</translation>
    </message>
    <message>
        <source>a reboot argument was given, which only the firmware understands</source>
        <extracomment>reboot-argument</extracomment>
        <translation>se pasó un argumento de reinicio, que solo entiende el firmware</translation>
    </message>
    <message>
        <source>{what} was requested for the next boot</source>
        <extracomment>reboot-to</extracomment>
        <translation>se pidió {what} para el próximo arranque</translation>
    </message>
    <message>
        <source>the firmware has a request waiting (set-up or update)</source>
        <extracomment>firmware-request
----------
reason</extracomment>
        <translation>el firmware tiene una petición pendiente (configuración o actualización)</translation>
    </message>
    <message>
        <source>BootNext is set in the firmware</source>
        <extracomment>boot-next
----------
reason</extracomment>
        <translation>BootNext está definido en el firmware</translation>
    </message>
    <message>
        <source>{what} is set for the boot loader</source>
        <extracomment>loader-one-shot
----------
reason</extracomment>
        <translation>{what} está definido para el gestor de arranque</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set (next_entry)</source>
        <extracomment>grub-next-entry</extracomment>
        <translation>hay definida una entrada de GRUB para una sola vez (next_entry)</translation>
    </message>
    <message>
        <source>The reboot is inhibited by {who}: {why}. Wait for it, or end it, and try again.</source>
        <extracomment>inhibited</extracomment>
        <translation>{who} impide el reinicio: {why}. Espere a que acabe, o termínelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The reboot was refused: {why}</source>
        <extracomment>reboot-refused</extracomment>
        <translation>Se rechazó el reinicio: {why}</translation>
    </message>
    <message>
        <source>A kernel is loaded for kexec and cannot be unloaded; kexec -u tells why.</source>
        <extracomment>image-not-unloaded</extracomment>
        <translation>Hay un núcleo cargado para kexec que no se puede retirar de la memoria; kexec -u dice por qué.</translation>
    </message>
    <message>
        <source>systemd {version} cannot start the services alone anew; from version 254 on it can.</source>
        <extracomment>soft-unsupported</extracomment>
        <translation>systemd {version} no puede iniciar de nuevo solo los servicios; puede a partir de la versión 254.</translation>
    </message>
    <message>
        <source>The kernel {newer} waits to be started, and a soft reboot would keep {running}; reboot via kexec or via BIOS.</source>
        <extracomment>soft-kernel-waits</extracomment>
        <translation>El núcleo {newer} espera a ser arrancado, y un reinicio suave conservaría {running}; reinicie vía kexec o vía BIOS.</translation>
    </message>
    <message>
        <source>A soft reboot keeps the kernel and needs no confirmation; leave --confirm out.</source>
        <extracomment>soft-no-confirmation</extracomment>
        <translation>Un reinicio suave conserva el núcleo y no necesita confirmación; omita --confirm.</translation>
    </message>
    <message>
        <source>The kernel {newer} would be started, and {running} is running.</source>
        <extracomment>advice-kernel</extracomment>
        <translation>Se arrancaría el núcleo {newer}, y ahora está en ejecución {running}.</translation>
    </message>
    <message>
        <source>The kernel {version} has been installed anew since this boot.</source>
        <extracomment>advice-kernel-rebuilt</extracomment>
        <translation>El núcleo {version} se ha vuelto a instalar desde este arranque.</translation>
    </message>
    <message>
        <source>The firmware has something to do that only a reboot through it does: {what}.</source>
        <extracomment>advice-firmware</extracomment>
        <translation>El firmware tiene algo pendiente que solo se hace en un reinicio a través de él: {what}.</translation>
    </message>
    <message>
        <source>These packages ask for a reboot: {packages}.</source>
        <extracomment>advice-packages</extracomment>
        <translation>Estos paquetes piden un reinicio: {packages}.</translation>
    </message>
    <message>
        <source>A package asks for a reboot ({path}).</source>
        <extracomment>advice-asked</extracomment>
        <translation>Un paquete pide un reinicio ({path}).</translation>
    </message>
    <message>
        <source>Kexec is not suspended; there is nothing to resume.</source>
        <extracomment>not-suspended</extracomment>
        <translation>Kexec no está suspendido; no hay nada que reanudar.</translation>
    </message>
    <message>
        <source>{field}: is empty.</source>
        <extracomment>value-empty</extracomment>
        <translation>{field}: está vacío.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is too long; {limit} bytes is the most.</source>
        <extracomment>value-too-long</extracomment>
        <translation>{field}: “{value}” es demasiado largo; el máximo son {limit} bytes.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; ends in /, as the name of a folder does; name a file.</source>
        <extracomment>path-of-folder</extracomment>
        <translation>{field}: “{value}” termina en /, como el nombre de un directorio; indique un archivo.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is not an absolute path; write it from / on.</source>
        <extracomment>path-relative</extracomment>
        <translation>{field}: “{value}” no es una ruta absoluta; escríbala desde /.</translation>
    </message>
    <message>
        <source>{field}: is given too many times (64 at most).</source>
        <extracomment>too-many</extracomment>
        <translation>{field}: se ha dado demasiadas veces (64 como máximo).</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; has an odd number of double quotes.</source>
        <extracomment>flag-quotes</extracomment>
        <translation>{field}: “{value}” tiene un número impar de comillas dobles.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; holds a space outside double quotes; give each word by itself.</source>
        <extracomment>flag-space</extracomment>
        <translation>{field}: “{value}” contiene un espacio fuera de las comillas dobles; dé cada parámetro por separado.</translation>
    </message>
    <message>
        <source>{field}: -- would hand everything behind it to init; write the whole line with --cmdline instead.</source>
        <extracomment>flag-dashes</extracomment>
        <translation>{field}: -- entregaría a init todo lo que va detrás; escriba en su lugar la línea entera con --cmdline.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is set by Warmboot itself at each reboot.</source>
        <extracomment>flag-ours</extracomment>
        <translation>{field}: “{value}” lo establece el propio Warmboot en cada reinicio.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; would be overruled by panic={seconds} of the settings; set it with --panic instead.</source>
        <extracomment>flag-panic</extracomment>
        <translation>{field}: panic={seconds} de los ajustes prevalecería sobre “{value}”; establézcalo en su lugar con --panic.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is both to be added and to be removed; leave one of them out.</source>
        <extracomment>flag-added-and-removed</extracomment>
        <translation>“{value}” figura a la vez para añadir y para quitar; omita uno de los dos.</translation>
    </message>
    <message>
        <source>panic: {value} is not between 0 and 86400 seconds.</source>
        <extracomment>panic-range</extracomment>
        <translation>panic: {value} no está entre 0 y 86400 segundos.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; is not the name of a unit; write nginx.service, for example.</source>
        <extracomment>unit-name</extracomment>
        <translation>{field}: “{value}” no es el nombre de una unidad; escriba, por ejemplo, nginx.service.</translation>
    </message>
    <message>
        <source>deadline: {value} is not between 0 and 1440 minutes.</source>
        <extracomment>deadline-range</extracomment>
        <translation>deadline: {value} no está entre 0 y 1440 minutos.</translation>
    </message>
    <message>
        <source>watchdog: {value} is neither 0 nor between 30 and 600 seconds.</source>
        <extracomment>watchdog-range</extracomment>
        <translation>watchdog: {value} no es 0 ni está entre 30 y 600 segundos.</translation>
    </message>
    <message>
        <source>--kernel and --initrd name fixed files, which contradicts --follow; leave one of them out.</source>
        <extracomment>kernel-and-follow</extracomment>
        <translation>--kernel y --initrd indican archivos fijos, lo que contradice a --follow; omita uno u otro.</translation>
    </message>
    <message>
        <source>There is no hand-made kexec set-up here that could be taken over.</source>
        <extracomment>adopt-nothing</extracomment>
        <translation>Aquí no hay ninguna configuración de kexec hecha a mano que se pueda adoptar.</translation>
    </message>
    <message>
        <source>{path} loads or starts a kernel in a way that Warmboot does not understand ({text}); take it out by hand.</source>
        <extracomment>adopt-not-understood</extracomment>
        <translation>{path} carga o arranca un núcleo de una forma que Warmboot no entiende ({text}); quítelo a mano.</translation>
    </message>
    <message>
        <source>{path} belongs to the distribution or is generated, so that it cannot be taken over; switch it off by hand (systemctl disable).</source>
        <extracomment>adopt-elsewhere</extracomment>
        <translation>{path} pertenece a la distribución o se genera, así que no se puede adoptar; desactívelo a mano (systemctl disable).</translation>
    </message>
    <message>
        <source>{unit} loads its kernel when it is stopped, and nothing stops it at a reboot, as /boot is no file system of its own here: reboots have gone through the firmware all the time.</source>
        <extracomment>adopt-flaw-never-stopped</extracomment>
        <translation>{unit} carga su núcleo cuando se detiene, y nada la detiene al reiniciar, porque aquí /boot no es un sistema de archivos propio: los reinicios han pasado todo este tiempo por el firmware.</translation>
    </message>
    <message>
        <source>{unit} is not enabled, so that it does nothing after the next boot.</source>
        <extracomment>adopt-flaw-disabled</extracomment>
        <translation>{unit} no está habilitada, así que no hace nada después del próximo arranque.</translation>
    </message>
    <message>
        <source>{unit} needs {path} mounted, and would be stopped with it: stopping it loads a kernel.</source>
        <extracomment>adopt-flaw-mount</extracomment>
        <translation>{unit} necesita que {path} esté montado, y se detendría con él: al detenerla se carga un núcleo.</translation>
    </message>
    <message>
        <source>Whoever restarts {unit} loads a kernel; with systemd {version} the next systemctl reboot then starts it, past the drop-in.</source>
        <extracomment>adopt-flaw-restart</extracomment>
        <translation>Quien reinicie {unit} carga un núcleo; con systemd {version}, el siguiente systemctl reboot lo arranca, al margen del drop-in.</translation>
    </message>
    <message>
        <source>{path} starts whatever kernel is loaded, also one that another program has loaded.</source>
        <extracomment>adopt-flaw-any-image</extracomment>
        <translation>{path} arranca cualquier núcleo que esté cargado, incluso uno cargado por otro programa.</translation>
    </message>
    <message>
        <source>{unit} names {path}, which does not exist, so that it loads nothing.</source>
        <extracomment>adopt-flaw-missing</extracomment>
        <translation>{unit} indica {path}, que no existe, así que no carga nada.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; of its command line is not taken over; Warmboot sets that itself at each reboot.</source>
        <extracomment>adopt-flaw-word</extracomment>
        <translation>No se adopta “{word}” de su línea de órdenes; Warmboot lo establece por sí mismo en cada reinicio.</translation>
    </message>
    <message>
        <source>{path} does something else than a reboot through the firmware: {text}</source>
        <extracomment>adopt-flaw-normal-reboot</extracomment>
        <translation>{path} hace algo distinto de un reinicio a través del firmware: {text}</translation>
    </message>
    <message>
        <source>{path} is found before {ours} and stays as it is; remove it, so that normal-reboot is Warmboot&apos;s.</source>
        <extracomment>adopt-flaw-other-normal-reboot</extracomment>
        <translation>{path} se encuentra antes que {ours} y se queda como está; elimínelo para que normal-reboot sea el de Warmboot.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf, as it was edited, cannot be changed before this is corrected in it: {why} (Kexec can be switched off all the same.)</source>
        <extracomment>settings-at-odds</extracomment>
        <translation>/etc/warmboot.conf, tal como se ha editado, no se puede cambiar antes de corregir esto en él: {why} (Aun así, kexec se puede desactivar.)</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf holds what Warmboot would not write. {why}</source>
        <extracomment>warning-settings-odd</extracomment>
        <translation>/etc/warmboot.conf contiene algo que Warmboot no escribiría. {why}</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine; warmbootctl apply installs it.</source>
        <extracomment>not-installed</extracomment>
        <translation>Warmboot no está instalado en esta máquina; warmbootctl apply lo instala.</translation>
    </message>
    <message>
        <source>{field}: {path} does not exist.</source>
        <extracomment>file-missing</extracomment>
        <translation>{field}: {path} no existe.</translation>
    </message>
    <message>
        <source>{field}: {path} is a link that leads nowhere.</source>
        <extracomment>link-dangling</extracomment>
        <translation>{field}: {path} es un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>{field}: {path} is a folder, not a file.</source>
        <extracomment>file-directory</extracomment>
        <translation>{field}: {path} es un directorio, no un archivo.</translation>
    </message>
    <message>
        <source>{field}: {path} is not a regular file.</source>
        <extracomment>file-special</extracomment>
        <translation>{field}: {path} no es un archivo normal.</translation>
    </message>
    <message>
        <source>{field}: {path} is empty.</source>
        <extracomment>file-empty</extracomment>
        <translation>{field}: {path} está vacío.</translation>
    </message>
    <message>
        <source>kernel: {path} cannot be read.</source>
        <extracomment>kernel-unreadable</extracomment>
        <translation>kernel: {path} no se puede leer.</translation>
    </message>
    <message>
        <source>kernel: {path} is not a Linux kernel image.</source>
        <extracomment>not-a-kernel</extracomment>
        <translation>kernel: {path} no es una imagen del núcleo Linux.</translation>
    </message>
    <message>
        <source>kernel: {path} has {size} bytes of the {whole} that it should have; install that kernel again.</source>
        <extracomment>kernel-cut-short</extracomment>
        <translation>kernel: {path} tiene {size} bytes de los {whole} que debería tener; instale de nuevo ese núcleo.</translation>
    </message>
    <message>
        <source>kernel: {path} is for {image}, and this machine is {machine}.</source>
        <extracomment>kernel-architecture</extracomment>
        <translation>kernel: {path} es para {image}, y esta máquina es {machine}.</translation>
    </message>
    <message>
        <source>kernel: {path} carries no signature, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>kernel-unsigned</extracomment>
        <translation>kernel: {path} no lleva firma, y el núcleo está en modo lockdown ({lockdown}): kexec lo rechazará. Elija un núcleo firmado.</translation>
    </message>
    <message>
        <source>kernel: no /boot/vmlinuz-VERSION with modules and an initrd was found; name one with --kernel.</source>
        <extracomment>no-kernel-found</extracomment>
        <translation>kernel: no se encontró ningún /boot/vmlinuz-VERSIÓN con módulos e initrd; indique uno con --kernel.</translation>
    </message>
    <message>
        <source>kernel: {path} cannot be read, so that what the boot loader starts cannot be told: {why}.</source>
        <extracomment>loader-unreadable</extracomment>
        <translation>kernel: {path} no se puede leer, así que no se puede saber qué inicia el gestor de arranque: {why}.</translation>
    </message>
    <message>
        <source>kernel: the kernel inside {path} carries no signature of its own, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>uki-kernel-unsigned</extracomment>
        <translation>kernel: el núcleo que va dentro de {path} no lleva firma propia, y el núcleo en ejecución está en modo lockdown ({lockdown}): kexec lo rechazará. Elija un núcleo firmado.</translation>
    </message>
    <message>
        <source>cmdline: an odd double quote or a stray -- would hide its end from the kernel; correct /etc/warmboot.conf or the boot loader.</source>
        <extracomment>cmdline-broken</extracomment>
        <translation>cmdline: una comilla doble sin pareja o un -- suelto ocultaría al núcleo el final de la línea; corrija /etc/warmboot.conf o el gestor de arranque.</translation>
    </message>
    <message>
        <source>cmdline: it would have {length} characters, and the kernel takes {limit}; take words off it.</source>
        <extracomment>cmdline-too-long</extracomment>
        <translation>cmdline: tendría {length} caracteres, y el núcleo admite {limit}; quítele parámetros.</translation>
    </message>
    <message>
        <source>This changes the machine and needs root; try again with sudo.</source>
        <extracomment>not-root</extracomment>
        <translation>Esto cambia la máquina y requiere root; inténtelo de nuevo con sudo.</translation>
    </message>
    <message>
        <source>systemd is not running here; Warmboot works with systemd only.</source>
        <extracomment>no-systemd</extracomment>
        <translation>systemd no está en ejecución aquí; Warmboot solo funciona con systemd.</translation>
    </message>
    <message>
        <source>The kexec program is not installed; install the package kexec-tools.</source>
        <extracomment>kexec-tools-missing</extracomment>
        <translation>El programa kexec no está instalado; instale el paquete kexec-tools.</translation>
    </message>
    <message>
        <source>The running kernel was built without kexec; boot one that has CONFIG_KEXEC.</source>
        <extracomment>kexec-unsupported</extracomment>
        <translation>El núcleo en ejecución se compiló sin kexec; arranque uno que tenga CONFIG_KEXEC.</translation>
    </message>
    <message>
        <source>kexec is switched off until the next boot (sysctl kernel.kexec_load_disabled=1); remove that setting from /etc/sysctl.d and reboot.</source>
        <extracomment>kexec-disabled</extracomment>
        <translation>kexec está desactivado hasta el próximo arranque (sysctl kernel.kexec_load_disabled=1); quite ese ajuste de /etc/sysctl.d y reinicie.</translation>
    </message>
    <message>
        <source>{path} does not exist, and Warmboot puts files there; is this the root folder of a Linux system? Make the folder first.</source>
        <extracomment>folder-missing</extracomment>
        <translation>{path} no existe, y Warmboot pone archivos ahí; ¿es este el directorio raíz de un sistema Linux? Cree primero el directorio.</translation>
    </message>
    <message>
        <source>{path} is on a read-only file system; mount it writable first.</source>
        <extracomment>folder-read-only</extracomment>
        <translation>{path} está en un sistema de archivos de solo lectura; móntelo primero con permiso de escritura.</translation>
    </message>
    <message>
        <source>{path} is a file system of its own and gone when the hooks in /usr/local must run; /usr/local has to be on the root file system.</source>
        <extracomment>hooks-not-on-root</extracomment>
        <translation>{path} es un sistema de archivos propio y ya no está montado cuando deben ejecutarse los hooks de /usr/local; /usr/local tiene que estar en el sistema de archivos raíz.</translation>
    </message>
    <message>
        <source>{path} is a kexec set-up that is not from Warmboot, and both would load a kernel; Take over keeps its settings and puts it away, or remove it first.</source>
        <extracomment>foreign-in-the-way</extracomment>
        <translation>{path} es una configuración de kexec que no es de Warmboot, y las dos cargarían un núcleo; Adoptar conserva sus ajustes y la retira, o bien elimínela primero.</translation>
    </message>
    <message>
        <source>{path} is a hand-made kexec set-up.</source>
        <extracomment>foreign-set-up</extracomment>
        <translation>{path} es una configuración de kexec hecha a mano.</translation>
    </message>
    <message>
        <source>Only root can read {path}, and tell whether it loads or starts a kernel; sudo warmbootctl status does.</source>
        <extracomment>unit-unreadable</extracomment>
        <translation>Solo root puede leer {path} y saber si carga o arranca un núcleo; sudo warmbootctl status lo dice.</translation>
    </message>
    <message>
        <source>{path} is run at the very end of every shutdown and has to do with kexec; see that it neither loads nor starts a kernel.</source>
        <extracomment>shutdown-script-kexec</extracomment>
        <translation>{path} se ejecuta al final de cada apagado y tiene que ver con kexec; compruebe que no cargue ni arranque un núcleo.</translation>
    </message>
    <message>
        <source>kdump is set up here; its kernel waits for a crash in a place of its own, and Warmboot leaves it alone.</source>
        <extracomment>vendor-loader-kdump</extracomment>
        <translation>kdump está configurado aquí; su núcleo espera en un lugar propio a que el sistema falle, y Warmboot no lo toca.</translation>
    </message>
    <message>
        <source>{path} is there, but it is not the kind of file that Warmboot puts there; move it away first (a masked unit: systemctl unmask).</source>
        <extracomment>path-in-the-way</extracomment>
        <translation>{path} existe, pero no es el tipo de archivo que Warmboot pone ahí; muévalo primero a otro sitio (si es una unidad enmascarada: systemctl unmask).</translation>
    </message>
    <message>
        <source>Another change is under way on this machine; wait for it and try again.</source>
        <extracomment>busy</extracomment>
        <translation>Hay otro cambio en curso en esta máquina; espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: line {line} (&quot;{text}&quot;) cannot be understood; correct it by hand, or remove the file and apply again.</source>
        <extracomment>settings-line</extracomment>
        <translation>/etc/warmboot.conf: la línea {line} (“{text}”) no se puede interpretar; corríjala a mano, o elimine el archivo y aplique de nuevo.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: {key}= is missing; add it by hand, or remove the file and apply again.</source>
        <extracomment>settings-incomplete</extracomment>
        <translation>/etc/warmboot.conf: falta {key}=; añádalo a mano, o elimine el archivo y aplique de nuevo.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is not a file of its own (a link or a folder), so that every reboot goes through the firmware; move it away, and Repair puts one there.</source>
        <extracomment>settings-no-file</extracomment>
        <translation>/etc/warmboot.conf no es un archivo propio (es un enlace o un directorio), así que todos los reinicios pasan por el firmware; muévalo a otro sitio, y Reparar pone uno ahí.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf: follow=fixed needs a line kernel=PATH.</source>
        <extracomment>settings-no-kernel</extracomment>
        <translation>/etc/warmboot.conf: follow=fixed necesita una línea kernel=RUTA.</translation>
    </message>
    <message>
        <source>{path} is missing; Repair puts it back.</source>
        <extracomment>file-of-ours-missing</extracomment>
        <translation>{path} no existe; Reparar lo restituye.</translation>
    </message>
    <message>
        <source>{path} was edited; Repair shows the difference and puts it back.</source>
        <extracomment>file-of-ours-edited</extracomment>
        <translation>{path} se ha editado; Reparar muestra la diferencia y lo restituye.</translation>
    </message>
    <message>
        <source>{path} has other permissions or another owner than installed; Repair puts it back.</source>
        <extracomment>file-permissions</extracomment>
        <translation>{path} tiene otros permisos u otro propietario que al instalarse; Reparar lo restituye.</translation>
    </message>
    <message>
        <source>{path} is a link, and who can change where it leads decides what root runs at a reboot; remove the link, and Repair puts the folder there.</source>
        <extracomment>folder-linked</extracomment>
        <translation>{path} es un enlace, y quien pueda cambiar adónde lleva decide lo que root ejecuta al reiniciar; elimine el enlace, y Reparar pone ahí el directorio.</translation>
    </message>
    <message>
        <source>{path} can be changed by others than root, and what it says is done by root; Repair puts it right.</source>
        <extracomment>file-open</extracomment>
        <translation>{path} lo pueden cambiar otros además de root, y lo que dice lo ejecuta root; Reparar lo corrige.</translation>
    </message>
    <message>
        <source>{path} belongs to somebody else than root, or others may write to it; chown root:root and chmod 755 it.</source>
        <extracomment>state-folder-open</extracomment>
        <translation>{path} no pertenece a root, u otros pueden escribir en él; aplíquele chown root:root y chmod 755.</translation>
    </message>
    <message>
        <source>{path} is no folder, and Warmboot keeps its records there; move it away.</source>
        <extracomment>state-folder-odd</extracomment>
        <translation>{path} no es un directorio, y Warmboot guarda ahí sus registros; muévalo a otro sitio.</translation>
    </message>
    <message>
        <source>{path} is not wanted by the settings any more; Repair removes it.</source>
        <extracomment>file-left-over</extracomment>
        <translation>{path} ya no hace falta según los ajustes; Reparar lo elimina.</translation>
    </message>
    <message>
        <source>watchdog: somebody types a passphrase for {disk} at boot (/etc/crypttab), and the watchdog would reset the machine meanwhile; unlock it by a key file or the TPM, or leave the watchdog out.</source>
        <extracomment>watchdog-passphrase</extracomment>
        <translation>watchdog: alguien teclea una frase de contraseña para {disk} al arrancar (/etc/crypttab), y entretanto el watchdog haría un reset de la máquina; desbloquéelo con un archivo de clave o con el TPM, o prescinda del watchdog.</translation>
    </message>
    <message>
        <source>This machine shows no hardware watchdog (/sys/class/watchdog has none); load its driver first (iTCO_wdt, sp5100_tco, i6300esb, ipmi_watchdog).</source>
        <extracomment>watchdog-none</extracomment>
        <translation>Esta máquina no muestra ningún watchdog de hardware (no hay ninguno en /sys/class/watchdog); cargue primero su controlador (iTCO_wdt, sp5100_tco, i6300esb, ipmi_watchdog).</translation>
    </message>
    <message>
        <source>There is a hardware watchdog ({device}), and nothing makes it watch over a kexec; the page Safety sets it up.</source>
        <extracomment>watchdog-not-set-up</extracomment>
        <translation>Hay un watchdog de hardware ({device}), y nada hace que vigile el kexec; se configura en la página Seguridad.</translation>
    </message>
    <message>
        <source>The watchdog does not watch over a kexec before one ordinary reboot through the firmware: systemd and the driver read their settings when they start.</source>
        <extracomment>watchdog-after-reboot</extracomment>
        <translation>El watchdog no vigila el kexec hasta después de un reinicio normal a través del firmware: systemd y el controlador leen sus ajustes al iniciarse.</translation>
    </message>
    <message>
        <source>The initrd here checks the root file system ({device}) before anything serves the watchdog: a full check of it that takes longer than {seconds} s is cut off by a reset. tune2fs -l {device} tells whether full checks by count or by time are on; tune2fs -c 0 -i 0 {device} ends them.</source>
        <extracomment>warning-watchdog-fsck</extracomment>
        <translation>Aquí el initrd comprueba el sistema de archivos raíz ({device}) antes de que nada atienda al watchdog: si una comprobación completa tarda más de {seconds} s, un reset la corta. tune2fs -l {device} dice si están activadas las comprobaciones completas por número de montajes o por tiempo; tune2fs -c 0 -i 0 {device} las desactiva.</translation>
    </message>
    <message>
        <source>The watchdog&apos;s driver was loaded before it could be told to go on at a kexec; put watchdog.stop_on_reboot=0 on the boot loader&apos;s command line (or make the initrd anew) and reboot through the firmware.</source>
        <extracomment>watchdog-driver-early</extracomment>
        <translation>El controlador del watchdog se cargó antes de que se le pudiera decir que siguiera activo durante un kexec; ponga watchdog.stop_on_reboot=0 en la línea de órdenes del gestor de arranque (o genere de nuevo el initrd) y reinicie a través del firmware.</translation>
    </message>
    <message>
        <source>{path} is there, but it is not from Warmboot; move it away first.</source>
        <extracomment>file-not-ours</extracomment>
        <translation>{path} existe, pero no es de Warmboot; muévalo primero a otro sitio.</translation>
    </message>
    <message>
        <source>{unit} does not run its hook: a drop-in of somebody else overrides it; systemctl cat {unit} shows which.</source>
        <extracomment>unit-overridden</extracomment>
        <translation>{unit} no ejecuta su hook: un drop-in ajeno prevalece; systemctl cat {unit} muestra cuál.</translation>
    </message>
    <message>
        <source>{path} is not in effect: another drop-in of systemd-reboot.service overrides it; systemctl cat systemd-reboot.service shows which.</source>
        <extracomment>drop-in-not-in-effect</extracomment>
        <translation>{path} no surte efecto: otro drop-in de systemd-reboot.service prevalece sobre él; systemctl cat systemd-reboot.service muestra cuál.</translation>
    </message>
    <message>
        <source>{path} is still in effect.</source>
        <extracomment>drop-in-still-there</extracomment>
        <translation>{path} sigue surtiendo efecto.</translation>
    </message>
    <message>
        <source>{unit}: {property} is {found}, and should be {wanted}.</source>
        <extracomment>unit-not-as-wanted</extracomment>
        <translation>{unit}: {property} es {found} y debería ser {wanted}.</translation>
    </message>
    <message>
        <source>A change was interrupted; the next change first rolls it back.</source>
        <extracomment>change-interrupted</extracomment>
        <translation>Se interrumpió un cambio; el próximo cambio lo revierte primero.</translation>
    </message>
    <message>
        <source>A change was interrupted half-way, so that no plan can be made; Undo rolls it back.</source>
        <extracomment>plan-interrupted</extracomment>
        <translation>Se interrumpió un cambio a medias, así que no se puede hacer ningún plan; Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>{path} is damaged or was edited, so that undo cannot rely on it; move it away and try again.</source>
        <extracomment>undo-record-damaged</extracomment>
        <translation>{path} está dañado o se ha editado, así que deshacer no puede basarse en él; muévalo a otro sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} was edited since, and that would be lost; move it away (that keeps it) and try again.</source>
        <extracomment>edited-since</extracomment>
        <translation>{path} se ha editado desde entonces, y eso se perdería; muévalo a otro sitio (así se conserva) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} has got other permissions or another owner since, and that would be lost; chown {owner} and chmod {mode} it and try again.</source>
        <extracomment>permissions-since</extracomment>
        <translation>{path} tiene desde entonces otros permisos u otro propietario, y eso se perdería; aplíquele chown {owner} y chmod {mode} e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The machine has changed since the plan was made; nothing was done. Look at the new plan and apply that.</source>
        <extracomment>stale</extracomment>
        <translation>La máquina ha cambiado desde que se hizo el plan; no se ha hecho nada. Mire el nuevo plan y aplíquelo.</translation>
    </message>
    <message>
        <source>This boot needs no confirmation: nothing would take it back.</source>
        <extracomment>nothing-to-confirm</extracomment>
        <translation>Este arranque no necesita confirmación: nada lo revertiría.</translation>
    </message>
    <message>
        <source>This boot is confirmed, and is not taken back.</source>
        <extracomment>confirmed</extracomment>
        <translation>Este arranque está confirmado y no se revierte.</translation>
    </message>
    <message>
        <source>A reboot through the firmware needs no confirmation; leave --confirm out, or reboot --via kexec.</source>
        <extracomment>confirm-needs-kexec</extracomment>
        <translation>Un reinicio a través del firmware no necesita confirmación; omita --confirm, o use reboot --via kexec.</translation>
    </message>
    <message>
        <source>molly-guard ({script}) did not let the reboot pass.</source>
        <extracomment>molly-guard</extracomment>
        <translation>molly-guard ({script}) no dejó pasar el reinicio.</translation>
    </message>
    <message>
        <source>--confirm: {value} is not between 1 and 120 minutes.</source>
        <extracomment>confirm-range</extracomment>
        <translation>--confirm: {value} no está entre 1 y 120 minutos.</translation>
    </message>
    <message>
        <source>There is no change that could be undone.</source>
        <extracomment>nothing-to-undo</extracomment>
        <translation>No hay ningún cambio que se pueda deshacer.</translation>
    </message>
    <message>
        <source>There is no undone change that could be made again.</source>
        <extracomment>nothing-to-redo</extracomment>
        <translation>No hay ningún cambio deshecho que se pueda rehacer.</translation>
    </message>
    <message>
        <source>{path} stays, as there is something that is not from Warmboot.</source>
        <extracomment>purge-leaves</extracomment>
        <translation>{path} se queda, porque contiene algo que no es de Warmboot.</translation>
    </message>
    <message>
        <source>Warmboot is still installed; uninstall it first.</source>
        <extracomment>purge-installed</extracomment>
        <translation>Warmboot sigue instalado; desinstálelo primero.</translation>
    </message>
    <message>
        <source>The request is longer than {limit} bytes; send a shorter one.</source>
        <extracomment>request-too-long</extracomment>
        <translation>La petición tiene más de {limit} bytes; envíe una más corta.</translation>
    </message>
    <message>
        <source>The request is not one JSON object in UTF-8 on a line of its own.</source>
        <extracomment>request-not-json</extracomment>
        <translation>La petición no es un único objeto JSON en UTF-8 en una línea propia.</translation>
    </message>
    <message>
        <source>The request is nested more than {limit} levels deep; docs/protocol.md shows every request.</source>
        <extracomment>request-nested</extracomment>
        <translation>La petición tiene más de {limit} niveles de anidamiento; docs/protocol.md muestra todas las peticiones.</translation>
    </message>
    <message>
        <source>{field}: is there twice; leave one of them out.</source>
        <extracomment>field-doubled</extracomment>
        <translation>{field}: aparece dos veces; omita una de ellas.</translation>
    </message>
    <message>
        <source>{field}: is missing; docs/protocol.md shows every request with its fields.</source>
        <extracomment>field-missing</extracomment>
        <translation>{field}: falta; docs/protocol.md muestra todas las peticiones con sus campos.</translation>
    </message>
    <message>
        <source>{field}: does not belong to this request; leave it out, or update the side that answers.</source>
        <extracomment>field-unknown</extracomment>
        <translation>{field}: no forma parte de esta petición; omítalo, o actualice el lado que responde.</translation>
    </message>
    <message>
        <source>{field}: should be {wanted}.</source>
        <extracomment>field-type</extracomment>
        <translation>{field}: debería ser {wanted}.</translation>
    </message>
    <message>
        <source>verb: &quot;{value}&quot; is not known; docs/protocol.md lists the verbs.</source>
        <extracomment>verb-unknown</extracomment>
        <translation>verb: “{value}” es desconocido; docs/protocol.md enumera los verbos.</translation>
    </message>
    <message>
        <source>verb: watch needs a conversation that stays open; warmbootctl serve has one.</source>
        <extracomment>watch-alone</extracomment>
        <translation>verb: watch necesita una conversación que permanezca abierta; warmbootctl serve la tiene.</translation>
    </message>
    <message>
        <source>The other side speaks version {theirs} of the protocol and this side version {ours}; update Warmboot on the other side.</source>
        <extracomment>protocol-older</extracomment>
        <translation>El otro lado habla la versión {theirs} del protocolo y este la versión {ours}; actualice Warmboot en el otro lado.</translation>
    </message>
    <message>
        <source>The other side speaks version {theirs} of the protocol and this side version {ours}; update Warmboot on this side.</source>
        <extracomment>protocol-newer</extracomment>
        <translation>El otro lado habla la versión {theirs} del protocolo y este la versión {ours}; actualice Warmboot en este lado.</translation>
    </message>
    <message>
        <source>The two sides would install different files, as they are of different releases; update Warmboot on the older side, so that both have the same.</source>
        <extracomment>payload-unequal</extracomment>
        <translation>Los dos lados instalarían archivos distintos, porque son de versiones distintas; actualice Warmboot en el lado más antiguo, para que ambos tengan la misma.</translation>
    </message>
    <message>
        <source>The engine gave up: {why}. Nothing else is known; try again.</source>
        <extracomment>engine-failed</extracomment>
        <translation>El motor de Warmboot abandonó: {why}. No se sabe nada más; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The last line ended before its newline, so that it was not carried out; send it whole.</source>
        <extracomment>request-cut-off</extracomment>
        <translation>La última línea terminó antes de su salto de línea, así que no se ejecutó; envíela entera.</translation>
    </message>
    <message>
        <source>The answer could not be understood; update Warmboot on both sides to the same release.</source>
        <extracomment>answer-unknown</extracomment>
        <translation>La respuesta no se pudo interpretar; actualice Warmboot a la misma versión en ambos lados.</translation>
    </message>
    <message>
        <source>It is not Warmboot that answered; look at the detail for what was said instead.</source>
        <extracomment>greeting-unknown</extracomment>
        <translation>Quien respondió no es Warmboot; mire en los detalles lo que dijo en su lugar.</translation>
    </message>
    <message>
        <source>The machine is looked at again…</source>
        <extracomment>progress-checking</extracomment>
        <translation>Se vuelve a examinar la máquina…</translation>
    </message>
    <message>
        <source>A change that was interrupted is rolled back…</source>
        <extracomment>progress-recovering</extracomment>
        <translation>Se revierte un cambio que se interrumpió…</translation>
    </message>
    <message>
        <source>The files are written…</source>
        <extracomment>progress-writing</extracomment>
        <translation>Se escriben los archivos…</translation>
    </message>
    <message>
        <source>systemd reads its units…</source>
        <extracomment>progress-settling</extracomment>
        <translation>systemd lee sus unidades…</translation>
    </message>
    <message>
        <source>systemd is asked whether everything is in force…</source>
        <extracomment>progress-verifying</extracomment>
        <translation>Se pregunta a systemd si todo está en vigor…</translation>
    </message>
    <message>
        <source>It failed; everything is put back…</source>
        <extracomment>progress-rollback</extracomment>
        <translation>Falló; se restituye todo…</translation>
    </message>
    <message>
        <source>The settings: kernel, command line and mode. Made to be edited by hand too.</source>
        <extracomment>purpose-settings</extracomment>
        <translation>Los ajustes: núcleo, línea de órdenes y modo. Hechos para poder editarse también a mano.</translation>
    </message>
    <message>
        <source>Runs the load hook at a reboot, while /boot is still there.</source>
        <extracomment>purpose-load-unit</extracomment>
        <translation>Ejecuta el hook de carga al reiniciar, mientras /boot aún está disponible.</translation>
    </message>
    <message>
        <source>Runs the boot check early at each boot.</source>
        <extracomment>purpose-boot-check-unit</extracomment>
        <translation>Ejecuta la comprobación de arranque al principio de cada arranque.</translation>
    </message>
    <message>
        <source>Makes systemd&apos;s last step of a reboot a kexec if our kernel is loaded, and the firmware otherwise.</source>
        <extracomment>purpose-drop-in</extracomment>
        <translation>Hace que el último paso de systemd en un reinicio sea un kexec si está cargado nuestro núcleo, y si no, un reinicio a través del firmware.</translation>
    </message>
    <message>
        <source>Switches the load unit on at each boot.</source>
        <extracomment>purpose-enable-load</extracomment>
        <translation>Activa la unidad de carga en cada arranque.</translation>
    </message>
    <message>
        <source>Switches the boot check on at each boot.</source>
        <extracomment>purpose-enable-boot-check</extracomment>
        <translation>Activa la comprobación de arranque en cada arranque.</translation>
    </message>
    <message>
        <source>Decides at a reboot whether it may be a kexec, and loads the kernel.</source>
        <extracomment>purpose-load-hook</extracomment>
        <translation>Decide al reiniciar si puede hacerse un kexec, y carga el núcleo.</translation>
    </message>
    <message>
        <source>Marks the jump on the disk and makes it, when all file systems are closed.</source>
        <extracomment>purpose-exec-hook</extracomment>
        <translation>Anota el salto en el disco y lo ejecuta, cuando todos los sistemas de archivos están cerrados.</translation>
    </message>
    <message>
        <source>Judges how the last reboot went; suspends kexec after a failure.</source>
        <extracomment>purpose-boot-check-hook</extracomment>
        <translation>Evalúa cómo fue el último reinicio; suspende kexec tras un fallo.</translation>
    </message>
    <message>
        <source>What the hooks share: the settings, the mark, the history.</source>
        <extracomment>purpose-common</extracomment>
        <translation>Lo que comparten los hooks: los ajustes, la marca, el historial.</translation>
    </message>
    <message>
        <source>Builds the command line of the next kernel.</source>
        <extracomment>purpose-cmdline</extracomment>
        <translation>Construye la línea de órdenes del próximo núcleo.</translation>
    </message>
    <message>
        <source>Finds the kernel and its initrds.</source>
        <extracomment>purpose-kernel</extracomment>
        <translation>Encuentra el núcleo y sus initrd.</translation>
    </message>
    <message>
        <source>Keeps the circumstances of a kexec that failed, and tells of it at login.</source>
        <extracomment>purpose-evidence</extracomment>
        <translation>Conserva las circunstancias de un kexec que falló, y las comunica al iniciar sesión.</translation>
    </message>
    <message>
        <source>Waits until a boot by kexec is up, and takes it back when it is not.</source>
        <extracomment>purpose-health</extracomment>
        <translation>Espera a que un arranque por kexec esté listo, y lo revierte si no lo está.</translation>
    </message>
    <message>
        <source>Cuts a shutdown off that hangs.</source>
        <extracomment>purpose-deadline</extracomment>
        <translation>Corta un apagado que se cuelga.</translation>
    </message>
    <message>
        <source>Lets systemd serve the hardware watchdog, also across a kexec.</source>
        <extracomment>purpose-watchdog</extracomment>
        <translation>Hace que systemd atienda al watchdog de hardware, también durante un kexec.</translation>
    </message>
    <message>
        <source>Loads the driver of the hardware watchdog at boot.</source>
        <extracomment>purpose-watchdog-driver</extracomment>
        <translation>Carga al arrancar el controlador del watchdog de hardware.</translation>
    </message>
    <message>
        <source>Keeps the watchdog&apos;s driver from stopping it before a kexec.</source>
        <extracomment>purpose-watchdog-module</extracomment>
        <translation>Impide que el controlador del watchdog lo detenga antes de un kexec.</translation>
    </message>
    <message>
        <source>Knows what only the firmware can do, and then leaves the reboot to it.</source>
        <extracomment>purpose-obstacles</extracomment>
        <translation>Sabe lo que solo puede hacer el firmware, y en ese caso le deja el reinicio.</translation>
    </message>
    <message>
        <source>A command for one reboot through the firmware: normal-reboot.</source>
        <extracomment>purpose-normal-reboot</extracomment>
        <translation>Una orden para un solo reinicio a través del firmware: normal-reboot.</translation>
    </message>
    <message>
        <source>Holds files of Warmboot.</source>
        <extracomment>purpose-folder</extracomment>
        <translation>Contiene archivos de Warmboot.</translation>
    </message>
    <message>
        <source>Belongs to somebody else&apos;s kexec set-up.</source>
        <extracomment>purpose-foreign</extracomment>
        <translation>Pertenece a una configuración de kexec ajena.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <extracomment>cannot-read</extracomment>
        <translation>{path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <extracomment>cannot-write
----------
export-unwritable</extracomment>
        <translation>{path} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; should it be immutable (lsattr shows it), chattr -i makes it writable again.</source>
        <extracomment>not-permitted</extracomment>
        <translation>{path} no se puede escribir: {why}; si es inmutable (lsattr lo muestra), chattr -i permite escribirlo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; mount that file system writable and try again.</source>
        <extracomment>read-only</extracomment>
        <translation>{path} no se puede escribir: {why}; monte ese sistema de archivos con permiso de escritura e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {why}; free some space on that file system and try again.</source>
        <extracomment>disk-full</extracomment>
        <translation>{path} no se puede escribir: {why}; libere espacio en ese sistema de archivos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} cannot be removed: {why}.</source>
        <extracomment>cannot-remove</extracomment>
        <translation>{path} no se puede eliminar: {why}.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be opened: {why}; make it, or mount what belongs there, and try again.</source>
        <extracomment>cannot-open-folder</extracomment>
        <translation>El directorio {path} no se puede abrir: {why}; créelo, o monte lo que corresponda ahí, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} is larger than any file that Warmboot knows; move it away first.</source>
        <extracomment>file-too-large</extracomment>
        <translation>{path} es más grande que cualquier archivo que Warmboot conozca; muévalo primero a otro sitio.</translation>
    </message>
    <message>
        <source>{path} could not be run: {why}.</source>
        <extracomment>program-not-run</extracomment>
        <translation>{path} no se pudo ejecutar: {why}.</translation>
    </message>
    <message>
        <source>{path} did not end within {seconds} s.</source>
        <extracomment>program-too-slow</extracomment>
        <translation>{path} no terminó en {seconds} s.</translation>
    </message>
    <message>
        <source>{command} failed.</source>
        <extracomment>command-failed</extracomment>
        <translation>{command} falló.</translation>
    </message>
    <message>
        <source>Nothing to do: the machine is as wished.</source>
        <extracomment>plan-nothing</extracomment>
        <translation>Nada que hacer: la máquina está como se desea.</translation>
    </message>
    <message>
        <source>The files of Warmboot are put on this machine.</source>
        <extracomment>plan-install</extracomment>
        <translation>Los archivos de Warmboot se instalan en esta máquina.</translation>
    </message>
    <message>
        <source>The files of Warmboot are put back as they should be.</source>
        <extracomment>plan-repair</extracomment>
        <translation>Los archivos de Warmboot se restituyen como deben estar.</translation>
    </message>
    <message>
        <source>The reboot mode changes from {from} to {to}.</source>
        <extracomment>plan-mode</extracomment>
        <translation>El modo de reinicio cambia de {from} a {to}.</translation>
    </message>
    <message>
        <source>The kernel changes. Before: {from}. From now on: {to}.</source>
        <extracomment>plan-kernel</extracomment>
        <translation>Cambia el núcleo. Antes: {from}. A partir de ahora: {to}.</translation>
    </message>
    <message>
        <source>The command line changes. Before: {from}. From now on: {to}.</source>
        <extracomment>plan-flags</extracomment>
        <translation>Cambia la línea de órdenes. Antes: {from}. A partir de ahora: {to}.</translation>
    </message>
    <message>
        <source>/boot is an automount; it will be mounted from {device} at a reboot.</source>
        <extracomment>plan-boot-device</extracomment>
        <translation>/boot se monta bajo demanda (automount); al reiniciar se montará desde {device}.</translation>
    </message>
    <message>
        <source>A boot by kexec counts as healthy once these are active: {units}.</source>
        <extracomment>plan-healthy</extracomment>
        <translation>Un arranque por kexec se considera correcto cuando están activas estas unidades: {units}.</translation>
    </message>
    <message>
        <source>A boot by kexec counts as healthy by what Warmboot looks at anyway, no unit besides.</source>
        <extracomment>plan-healthy-none</extracomment>
        <translation>Un arranque por kexec se considera correcto según lo que Warmboot mira en todo caso, sin ninguna unidad más.</translation>
    </message>
    <message>
        <source>A shutdown that hangs is cut off after {value} min, and goes through the firmware.</source>
        <extracomment>plan-deadline</extracomment>
        <translation>Un apagado que se cuelga se corta tras {value} min y pasa por el firmware.</translation>
    </message>
    <message>
        <source>A shutdown that hangs is cut off by systemd&apos;s own limit, half an hour as a rule.</source>
        <extracomment>plan-deadline-none</extracomment>
        <translation>Un apagado que se cuelga se corta según el límite del propio systemd, por lo general media hora.</translation>
    </message>
    <message>
        <source>The hardware watchdog is set up to reset a machine that hangs, and gives a kexec {value} s; after one reboot through the firmware.</source>
        <extracomment>plan-watchdog</extracomment>
        <translation>El watchdog de hardware se configura para hacer un reset de la máquina si se cuelga, y da {value} s a un kexec; a partir de un reinicio a través del firmware.</translation>
    </message>
    <message>
        <source>Its driver, {driver}, is loaded at each boot, which nothing else does.</source>
        <extracomment>plan-watchdog-driver</extracomment>
        <translation>Su controlador, {driver}, se carga en cada arranque, cosa que nada más hace.</translation>
    </message>
    <message>
        <source>The hardware watchdog is no longer set up by Warmboot, from the next reboot on.</source>
        <extracomment>plan-watchdog-none</extracomment>
        <translation>Warmboot deja de configurar el watchdog de hardware a partir del próximo reinicio.</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into {path}.</source>
        <extracomment>plan-next-kexec-at</extracomment>
        <translation>Los reinicios normales se hacen mediante kexec, con {path}.</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into {path} (now {resolved}).</source>
        <extracomment>plan-next-kexec</extracomment>
        <translation>Los reinicios normales se hacen mediante kexec, con {path} (ahora {resolved}).</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec into what the boot loader starts by default then.</source>
        <extracomment>plan-next-kexec-loader</extracomment>
        <translation>Los reinicios normales se hacen mediante kexec, con lo que el gestor de arranque inicie entonces de forma predeterminada.</translation>
    </message>
    <message>
        <source>The hand-made set-up is taken over: its files go, and what they say of kernel and command line becomes the settings.</source>
        <extracomment>plan-adopt</extracomment>
        <translation>La configuración hecha a mano se adopta: sus archivos se retiran, y lo que dicen del núcleo y de la línea de órdenes pasa a los ajustes.</translation>
    </message>
    <message>
        <source>{path} is removed; undo puts it back.</source>
        <extracomment>plan-adopt-file</extracomment>
        <translation>{path} se elimina; deshacer lo restituye.</translation>
    </message>
    <message>
        <source>{path} becomes Warmboot&apos;s, which reboots through the firmware once; undo puts the old one back.</source>
        <extracomment>plan-adopt-normal-reboot</extracomment>
        <translation>{path} pasa a ser el de Warmboot, que reinicia una vez a través del firmware; deshacer restituye el antiguo.</translation>
    </message>
    <message>
        <source>Take over the hand-made kexec set-up (via {mode})</source>
        <extracomment>what-adopt</extracomment>
        <translation>Adoptar la configuración de kexec hecha a mano (vía {mode})</translation>
    </message>
    <message>
        <source>Its command line: {cmdline}</source>
        <extracomment>plan-cmdline</extracomment>
        <translation>Su línea de órdenes: {cmdline}</translation>
    </message>
    <message>
        <source>Ordinary reboots go through the firmware.</source>
        <extracomment>plan-next-bios</extracomment>
        <translation>Los reinicios normales pasan por el firmware.</translation>
    </message>
    <message>
        <source>Everything that Warmboot put on this machine is removed; its history, and what undo needs, stay in /var/lib/warmboot.</source>
        <extracomment>plan-uninstall</extracomment>
        <translation>Se elimina todo lo que Warmboot puso en esta máquina; su historial y lo que deshacer necesita se quedan en /var/lib/warmboot.</translation>
    </message>
    <message>
        <source>The files below are put back as they were.</source>
        <extracomment>plan-files-back</extracomment>
        <translation>Los archivos de abajo se restituyen como estaban.</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec again.</source>
        <extracomment>plan-next-kexec-again</extracomment>
        <translation>Los reinicios normales vuelven a hacerse mediante kexec.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is put back as Warmboot last wrote it; the reboot mode is {mode}.</source>
        <extracomment>plan-settings-back</extracomment>
        <translation>/etc/warmboot.conf se restituye como Warmboot lo escribió por última vez; el modo de reinicio es {mode}.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is written, with the reboot mode BIOS.</source>
        <extracomment>plan-settings-off</extracomment>
        <translation>Se escribe /etc/warmboot.conf, con el modo de reinicio BIOS.</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf has a line that cannot be understood, and is written anew: what stands in it, and not in the settings here, is lost.</source>
        <extracomment>plan-settings-replaced</extracomment>
        <translation>/etc/warmboot.conf tiene una línea que no se puede interpretar, y se escribe de nuevo: lo que está en él y no en los ajustes de aquí se pierde.</translation>
    </message>
    <message>
        <source>The choice of kexec for the next reboot alone is taken back.</source>
        <extracomment>plan-once-off</extracomment>
        <translation>Se anula la elección de kexec que era solo para el próximo reinicio.</translation>
    </message>
    <message>
        <source>The next reboot alone still goes via kexec, as somebody asked for; Take back takes that back.</source>
        <extracomment>warning-once-kexec</extracomment>
        <translation>Solo el próximo reinicio sigue haciéndose vía kexec, como alguien pidió; Anular lo revoca.</translation>
    </message>
    <message>
        <source>The reboot mode is BIOS; nothing has to be changed for that.</source>
        <extracomment>plan-off-already</extracomment>
        <translation>El modo de reinicio es BIOS; para eso no hay que cambiar nada.</translation>
    </message>
    <message>
        <source>systemd reads its units again.</source>
        <extracomment>plan-reload</extracomment>
        <translation>systemd vuelve a leer sus unidades.</translation>
    </message>
    <message>
        <source>{unit} is started.</source>
        <extracomment>plan-settle</extracomment>
        <translation>{unit} se inicia.</translation>
    </message>
    <message>
        <source>Nothing is rebooted now.</source>
        <extracomment>plan-not-rebooted</extracomment>
        <translation>Ahora no se reinicia nada.</translation>
    </message>
    <message>
        <source>Nothing is rebooted now, and Undo takes it back.</source>
        <extracomment>plan-no-reboot</extracomment>
        <translation>Ahora no se reinicia nada, y Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Install Warmboot (via {mode})</source>
        <extracomment>what-install</extracomment>
        <translation>Instalar Warmboot (vía {mode})</translation>
    </message>
    <message>
        <source>Change the reboot mode from {from} to {to}</source>
        <extracomment>what-mode</extracomment>
        <translation>Cambiar el modo de reinicio de {from} a {to}</translation>
    </message>
    <message>
        <source>Change the kernel</source>
        <extracomment>what-kernel</extracomment>
        <translation>Cambiar el núcleo</translation>
    </message>
    <message>
        <source>Change the command line</source>
        <extracomment>what-flags</extracomment>
        <translation>Cambiar la línea de órdenes</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <extracomment>what-settings</extracomment>
        <translation>Cambiar los ajustes</translation>
    </message>
    <message>
        <source>Put the files of Warmboot back in order</source>
        <extracomment>what-repair</extracomment>
        <translation>Poner en orden los archivos de Warmboot</translation>
    </message>
    <message>
        <source>Put the files of Warmboot back in order, and change the reboot mode from {from} to {to}</source>
        <extracomment>what-repair-mode</extracomment>
        <translation>Poner en orden los archivos de Warmboot y cambiar el modo de reinicio de {from} a {to}</translation>
    </message>
    <message>
        <source>Start the units of Warmboot</source>
        <extracomment>what-settle</extracomment>
        <translation>Iniciar las unidades de Warmboot</translation>
    </message>
    <message>
        <source>Uninstall Warmboot</source>
        <extracomment>what-uninstall</extracomment>
        <translation>Desinstalar Warmboot</translation>
    </message>
    <message>
        <source>It could not be recorded, so that undo does not know of it: {why}</source>
        <extracomment>not-recorded</extracomment>
        <translation>No se pudo registrar, así que deshacer no lo conoce: {why}</translation>
    </message>
    <message>
        <source>{why} Nothing was done, as it could not be undone; make room for the record of it first.</source>
        <extracomment>uninstall-not-recorded</extracomment>
        <translation>{why} No se ha hecho nada, porque no se podría deshacer; haga sitio primero para su registro.</translation>
    </message>
    <message>
        <source>{path} stays, as it is not from Warmboot.</source>
        <extracomment>uninstall-leaves</extracomment>
        <translation>{path} se queda, porque no es de Warmboot.</translation>
    </message>
    <message>
        <source>{path} stays, as there is something in it that is not from Warmboot.</source>
        <extracomment>uninstall-leaves-folder</extracomment>
        <translation>{path} se queda, porque dentro hay algo que no es de Warmboot.</translation>
    </message>
    <message>
        <source>A kernel that was loaded by hand is waiting, and systemd starts it at the next reboot, whatever Warmboot&apos;s mode is; sudo kexec -u unloads it.</source>
        <extracomment>warning-loaded-by-hand</extracomment>
        <translation>Hay en espera un núcleo cargado a mano, y systemd lo arranca en el próximo reinicio, sea cual sea el modo de Warmboot; sudo kexec -u lo retira de la memoria.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; is not on the command line now, so that taking it off changes nothing.</source>
        <extracomment>warning-remove-nothing</extracomment>
        <translation>“{word}” no está ahora en la línea de órdenes, así que quitarlo no cambia nada.</translation>
    </message>
    <message>
        <source>Kexec is suspended after a failure; reboots go through the firmware until Resume kexec.</source>
        <extracomment>warning-suspended</extracomment>
        <translation>Kexec está suspendido tras un fallo; los reinicios pasan por el firmware hasta que se pulse Reanudar kexec.</translation>
    </message>
    <message>
        <source>There is no unit {unit} on this machine now; as long as that is so, every boot by kexec is taken back for it.</source>
        <extracomment>warning-healthy-unknown</extracomment>
        <translation>Ahora no hay ninguna unidad {unit} en esta máquina; mientras sea así, por ese motivo se revierte todo arranque por kexec.</translation>
    </message>
    <message>
        <source>The kernel is locked down ({lockdown}): only a signed kernel can be loaded.</source>
        <extracomment>warning-lockdown</extracomment>
        <translation>El núcleo está en modo lockdown ({lockdown}): solo se puede cargar un núcleo firmado.</translation>
    </message>
    <message>
        <source>Only root can read {path}; whether it can be told what the boot loader starts is checked when the plan is applied.</source>
        <extracomment>warning-loader-private</extracomment>
        <translation>Solo root puede leer {path}; al aplicar el plan se comprueba si se puede saber qué inicia el gestor de arranque.</translation>
    </message>
    <message>
        <source>{path} can only be read by root; whether it is a good kernel is checked when the plan is applied.</source>
        <extracomment>warning-kernel-unread</extracomment>
        <translation>{path} solo lo puede leer root; al aplicar el plan se comprueba si es un núcleo válido.</translation>
    </message>
    <message>
        <source>The chosen kernel {kernel} is not the newest one installed ({newest}).</source>
        <extracomment>warning-not-newest</extracomment>
        <translation>El núcleo elegido, {kernel}, no es el más reciente de los instalados ({newest}).</translation>
    </message>
    <message>
        <source>{path} does not look like an initrd: it is no cpio archive, and not compressed as the kernel knows it.</source>
        <extracomment>warning-initrd-odd</extracomment>
        <translation>{path} no parece un initrd: no es un archivo cpio ni está comprimido de una forma que el núcleo conozca.</translation>
    </message>
    <message>
        <source>The kernel {path} would be started without an initrd, while {initrd} belongs to it; most kernels find no disks without.</source>
        <extracomment>warning-no-initrd</extracomment>
        <translation>El núcleo {path} se arrancaría sin initrd, aunque le corresponde {initrd}; sin él, la mayoría de los núcleos no encuentran los discos.</translation>
    </message>
    <message>
        <source>The command line would have no root=, and that of this boot has; the kernel would not find its root file system.</source>
        <extracomment>warning-no-root</extracomment>
        <translation>La línea de órdenes no tendría root=, y la de este arranque sí lo tiene; el núcleo no encontraría su sistema de archivos raíz.</translation>
    </message>
    <message>
        <source>The command line has more than one root=; the kernel takes the last, {word}. --remove root takes that of the boot loader off.</source>
        <extracomment>warning-root-twice</extracomment>
        <translation>La línea de órdenes tiene más de un root=; el núcleo toma el último, {word}. --remove root quita el del gestor de arranque.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; on the command line of this boot is not carried on, as it looks typed for once; --add keeps it.</source>
        <extracomment>warning-one-boot-word</extracomment>
        <translation>“{word}”, de la línea de órdenes de este arranque, no se mantiene, porque parece tecleado para una sola vez; --add lo conserva.</translation>
    </message>
    <message>
        <source>A scheduled shutdown of another machine is cancelled there: shutdown -c.</source>
        <extracomment>cancel-there</extracomment>
        <translation>Un apagado programado de otra máquina se cancela allí: shutdown -c.</translation>
    </message>
    <message>
        <source>The kernel takes no further kernel for a kexec until its next boot (sysctl kernel.kexec_load_limit_reboot is 0); remove that setting from /etc/sysctl.d and reboot.</source>
        <extracomment>load-limit-none</extracomment>
        <translation>El núcleo no admite más núcleos para un kexec hasta su próximo arranque (sysctl kernel.kexec_load_limit_reboot es 0); quite ese ajuste de /etc/sysctl.d y reinicie.</translation>
    </message>
    <message>
        <source>How many more kernels may be loaded for a kexec until the next boot is limited to {count} (sysctl kernel.kexec_load_limit_reboot), and loading one to try it counts as well; remove that setting from /etc/sysctl.d.</source>
        <extracomment>load-limit-some</extracomment>
        <translation>El número de núcleos que aún se pueden cargar para un kexec hasta el próximo arranque está limitado a {count} (sysctl kernel.kexec_load_limit_reboot), y cargar uno para probarlo también cuenta; quite ese ajuste de /etc/sysctl.d.</translation>
    </message>
    <message>
        <source>Secure Boot is on. Where the kernel insists on signatures, it takes only a kernel that is signed with a key that it knows; use the kernels of the distribution.</source>
        <extracomment>secure-boot-on</extracomment>
        <translation>Secure Boot está activado. Donde el núcleo exige firmas, solo acepta un núcleo firmado con una clave que conozca; use los núcleos de la distribución.</translation>
    </message>
    <message>
        <source>{path} carries no signature, and Secure Boot is on. If the kernel insists on signatures, kexec refuses it; choose a signed kernel.</source>
        <extracomment>signature-missing</extracomment>
        <translation>{path} no lleva firma, y Secure Boot está activado. Si el núcleo exige firmas, kexec lo rechaza; elija un núcleo firmado.</translation>
    </message>
    <message>
        <source>{path} can only be read by root, so that nobody else can tell whether it is signed.</source>
        <extracomment>signature-unread</extracomment>
        <translation>{path} solo lo puede leer root, así que nadie más puede saber si está firmado.</translation>
    </message>
    <message>
        <source>{path} can only be read by root, so that nobody else can tell whether it is a good initrd.</source>
        <extracomment>initrd-unread</extracomment>
        <translation>{path} solo lo puede leer root, así que nadie más puede saber si es un initrd válido.</translation>
    </message>
    <message>
        <source>{path} holds microcode of processors and nothing else, and no other initrd would be loaded; name the initrd of the kernel as well.</source>
        <extracomment>initrd-microcode</extracomment>
        <translation>{path} contiene microcódigo del procesador y nada más, y no se cargaría ningún otro initrd; indique también el initrd del núcleo.</translation>
    </message>
    <message>
        <source>/lib/modules/{version} holds no modules, so that the kernel {path} would find few of its drivers; install its modules, or choose another kernel.</source>
        <extracomment>modules-missing</extracomment>
        <translation>/lib/modules/{version} no contiene módulos, así que el núcleo {path} encontraría pocos de sus controladores; instale sus módulos, o elija otro núcleo.</translation>
    </message>
    <message>
        <source>The version of the kernel {path} cannot be told, and so not whether its modules are installed.</source>
        <extracomment>modules-unknown</extracomment>
        <translation>No se puede saber la versión del núcleo {path}, y por tanto tampoco si sus módulos están instalados.</translation>
    </message>
    <message>
        <source>/boot is in /etc/fstab but not mounted, so that not the files of the last update would be loaded; mount /boot.</source>
        <extracomment>boot-not-mounted</extracomment>
        <translation>/boot figura en /etc/fstab pero no está montado, así que no se cargarían los archivos de la última actualización; monte /boot.</translation>
    </message>
    <message>
        <source>/boot is an automount, and from where it is mounted cannot be told, so that a kernel there may be out of reach at a reboot; name the device in /etc/fstab.</source>
        <extracomment>boot-automount-unknown</extracomment>
        <translation>/boot se monta bajo demanda (automount), y no se puede saber desde dónde, así que un núcleo que esté ahí puede no estar accesible al reiniciar; indique el dispositivo en /etc/fstab.</translation>
    </message>
    <message>
        <source>/boot is mounted from {device} when it is needed, and the settings do not say so, so that a kernel there may be out of reach at a reboot.</source>
        <extracomment>boot-device-other</extracomment>
        <translation>/boot se monta desde {device} cuando hace falta, y los ajustes no lo dicen, así que un núcleo que esté ahí puede no estar accesible al reiniciar.</translation>
    </message>
    <message>
        <source>{path} lets the TPM unlock {volume} (tpm2-device=), and it may refuse after a kexec. Keep a passphrase at hand, or leave reboots to the firmware.</source>
        <extracomment>tpm-crypttab</extracomment>
        <translation>{path} deja que el TPM desbloquee {volume} (tpm2-device=), y tras un kexec el TPM puede negarse. Tenga a mano una frase de contraseña, o deje los reinicios al firmware.</translation>
    </message>
    <message>
        <source>The command line lets the TPM unlock a disk (tpm2-device=), and it may refuse after a kexec. Keep a passphrase at hand, or leave reboots to the firmware.</source>
        <extracomment>tpm-cmdline</extracomment>
        <translation>La línea de órdenes deja que el TPM desbloquee un disco (tpm2-device=), y tras un kexec el TPM puede negarse. Tenga a mano una frase de contraseña, o deje los reinicios al firmware.</translation>
    </message>
    <message>
        <source>Clevis is set up and there is an encrypted disk. If it is the TPM that unlocks it, it may refuse after a kexec; keep a passphrase at hand.</source>
        <extracomment>tpm-clevis</extracomment>
        <translation>Clevis está configurado y hay un disco cifrado. Si es el TPM quien lo desbloquea, puede negarse tras un kexec; tenga a mano una frase de contraseña.</translation>
    </message>
    <message>
        <source>A changed setting of the firmware ({what}) waits for a reboot, and only one through the firmware makes it take effect.</source>
        <extracomment>firmware-settings</extracomment>
        <translation>Un ajuste modificado del firmware ({what}) espera un reinicio, y solo uno a través del firmware hace que surta efecto.</translation>
    </message>
    <message>
        <source>This is a virtual machine ({what}), whose firmware takes next to no time: kexec gains little here.</source>
        <extracomment>virtual-machine</extracomment>
        <translation>Esta es una máquina virtual ({what}), cuyo firmware apenas tarda: aquí kexec aporta poco.</translation>
    </message>
    <message>
        <source>This is a virtual machine of {what}, where kexec is known to hang; leave reboots to the firmware.</source>
        <extracomment>virtual-machine-bad</extracomment>
        <translation>Esta es una máquina virtual de {what}, donde se sabe que kexec se cuelga; deje los reinicios al firmware.</translation>
    </message>
    <message>
        <source>The driver {driver} is in use. {text}</source>
        <extracomment>hardware-driver</extracomment>
        <translation>El controlador {driver} está en uso. {text}</translation>
    </message>
    <message>
        <source>This machine is a {machine}. {text}</source>
        <extracomment>hardware-machine</extracomment>
        <translation>Esta máquina es una {machine}. {text}</translation>
    </message>
    <message>
        <source>{path} cannot be read; what it says of hardware does not count.</source>
        <extracomment>hardware-unreadable</extracomment>
        <translation>{path} no se puede leer; lo que dice del hardware no cuenta.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is neither key=value nor a section, and does not count; docs/hardware.md shows the form.</source>
        <extracomment>hardware-line</extracomment>
        <translation>{path}, línea {line}: “{text}” no es ni clave=valor ni una sección, y no cuenta; docs/hardware.md muestra el formato.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is not [driver NAME], [vendor TEXT], [product TEXT] or [board TEXT]; the section does not count.</source>
        <extracomment>hardware-section</extracomment>
        <translation>{path}, línea {line}: “{text}” no es [driver NOMBRE], [vendor TEXTO], [product TEXTO] ni [board TEXTO]; la sección no cuenta.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; stands before the first section, and does not count.</source>
        <extracomment>hardware-outside</extracomment>
        <translation>{path}, línea {line}: “{text}” está antes de la primera sección, y no cuenta.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {key}= is not known, and the section does not count; docs/hardware.md has the keys.</source>
        <extracomment>hardware-key</extracomment>
        <translation>{path}, línea {line}: {key}= es desconocido, y la sección no cuenta; docs/hardware.md enumera las claves.</translation>
    </message>
    <message>
        <source>{path}, line {line}: &quot;{text}&quot; is no {key}, and the section does not count; {wanted} would be one.</source>
        <extracomment>hardware-value</extracomment>
        <translation>{path}, línea {line}: “{text}” no vale para {key}, y la sección no cuenta; valdría {wanted}.</translation>
    </message>
    <message>
        <source>{path}, line {line}: {key}= is there twice in a section, which does not count.</source>
        <extracomment>hardware-twice</extracomment>
        <translation>{path}, línea {line}: {key}= aparece dos veces en una sección, que no cuenta.</translation>
    </message>
    <message>
        <source>{path}, line {line}: the section lacks {key}=, and does not count.</source>
        <extracomment>hardware-incomplete</extracomment>
        <translation>{path}, línea {line}: a la sección le falta {key}=, y no cuenta.</translation>
    </message>
    <message>
        <source>kexec does not load {path}: {why}</source>
        <extracomment>load-failed</extracomment>
        <translation>kexec no carga {path}: {why}</translation>
    </message>
    <message>
        <source>{path} was loaded to try it, and cannot be unloaded ({why}); systemd may start it at the next reboot. kexec -u tells why.</source>
        <extracomment>load-left</extracomment>
        <translation>{path} se cargó para probarlo y no se puede retirar de la memoria ({why}); systemd puede arrancarlo en el próximo reinicio. kexec -u dice por qué.</translation>
    </message>
    <message>
        <source>Loading was not tried: {why}</source>
        <extracomment>load-not-tried</extracomment>
        <translation>No se probó la carga: {why}</translation>
    </message>
    <message>
        <source>how many kernels may be loaded is limited (sysctl kernel.kexec_load_limit_reboot)</source>
        <extracomment>try-limit</extracomment>
        <translation>el número de núcleos que se pueden cargar está limitado (sysctl kernel.kexec_load_limit_reboot)</translation>
    </message>
    <message>
        <source>{path} is not the root folder of the running machine</source>
        <extracomment>try-other-root</extracomment>
        <translation>{path} no es el directorio raíz de la máquina en marcha</translation>
    </message>
    <message>
        <source>The boot loader starts {theirs} by default, and a kexec would start {ours}: a reboot through the firmware ends elsewhere than one by kexec.</source>
        <extracomment>loader-other</extracomment>
        <translation>El gestor de arranque inicia {theirs} de forma predeterminada, y un kexec arrancaría {ours}: un reinicio a través del firmware no acaba en el mismo sitio que uno por kexec.</translation>
    </message>
    <message>
        <source>The boot loader&apos;s command line is another by now ({line}), and by kexec the one of this boot is carried on; reboot once via BIOS for it.</source>
        <extracomment>loader-cmdline-newer</extracomment>
        <translation>La línea de órdenes del gestor de arranque ya es otra ({line}), y por kexec se mantiene la de este arranque; para usar la nueva, reinicie una vez vía BIOS.</translation>
    </message>
    <message>
        <source>Programs that run with libraries that have been replaced since they were started ({count}): {names}. A soft reboot starts all of them anew, any other reboot too.</source>
        <extracomment>libraries-old</extracomment>
        <translation>Programas en ejecución con bibliotecas que se han reemplazado desde que se iniciaron ({count}): {names}. Un reinicio suave los inicia todos de nuevo; cualquier otro reinicio, también.</translation>
    </message>
    <message>
        <source>Only root can see which programs run with libraries that have been replaced.</source>
        <extracomment>libraries-unread</extracomment>
        <translation>Solo root puede ver qué programas usan bibliotecas que se han reemplazado.</translation>
    </message>
    <message>
        <source>Warmboot hooks into the way systemd shuts the machine down.</source>
        <extracomment>why-systemd</extracomment>
        <translation>Warmboot se engancha en la forma en que systemd apaga la máquina.</translation>
    </message>
    <message>
        <source>This program hands the next kernel to the running one.</source>
        <extracomment>why-kexec-tools</extracomment>
        <translation>Este programa entrega el próximo núcleo al que está en ejecución.</translation>
    </message>
    <message>
        <source>A kernel starts another one only if it was built for it.</source>
        <extracomment>why-kernel-support</extracomment>
        <translation>Un núcleo solo arranca otro si se compiló para ello.</translation>
    </message>
    <message>
        <source>With this switch the running kernel refuses every kexec until its next boot, whoever asks.</source>
        <extracomment>why-sysctl</extracomment>
        <translation>Con este interruptor, el núcleo en ejecución rechaza todo kexec hasta su próximo arranque, lo pida quien lo pida.</translation>
    </message>
    <message>
        <source>Once no kernel may be loaded any more, reboots go through the firmware.</source>
        <extracomment>why-load-limit</extracomment>
        <translation>Cuando ya no se puede cargar ningún núcleo más, los reinicios pasan por el firmware.</translation>
    </message>
    <message>
        <source>A kernel that is locked down protects itself from root too, and starts only what is signed.</source>
        <extracomment>why-lockdown</extracomment>
        <translation>Un núcleo en modo lockdown se protege también de root, y solo arranca lo que está firmado.</translation>
    </message>
    <message>
        <source>The firmware looks at signatures when the machine starts. A kexec passes it by, so that the running kernel looks in its place.</source>
        <extracomment>why-secure-boot</extracomment>
        <translation>El firmware comprueba las firmas cuando la máquina arranca. Un kexec no pasa por él, así que en su lugar las comprueba el núcleo en ejecución.</translation>
    </message>
    <message>
        <source>A kernel that is refused cannot be loaded, and the reboot goes through the firmware.</source>
        <extracomment>why-signature</extracomment>
        <translation>Un núcleo rechazado no se puede cargar, y el reinicio pasa por el firmware.</translation>
    </message>
    <message>
        <source>This is what a kexec starts: it has to be there, whole, and for this processor.</source>
        <extracomment>why-kernel</extracomment>
        <translation>Esto es lo que arranca un kexec: tiene que existir, estar completo y ser para este procesador.</translation>
    </message>
    <message>
        <source>Without a good initrd the next kernel finds no disks, and stops.</source>
        <extracomment>why-initrd</extracomment>
        <translation>Sin un initrd válido, el próximo núcleo no encuentra los discos y se detiene.</translation>
    </message>
    <message>
        <source>From there the next kernel loads its drivers for network, disks and screens.</source>
        <extracomment>why-modules</extracomment>
        <translation>De ahí carga el próximo núcleo sus controladores de red, discos y pantallas.</translation>
    </message>
    <message>
        <source>An update of the kernel takes effect only when the new one is started.</source>
        <extracomment>why-newest</extracomment>
        <translation>Una actualización del núcleo solo surte efecto cuando se arranca el nuevo.</translation>
    </message>
    <message>
        <source>By this line the next kernel finds its root file system.</source>
        <extracomment>why-command-line</extracomment>
        <translation>Con esta línea encuentra el próximo núcleo su sistema de archivos raíz.</translation>
    </message>
    <message>
        <source>A program uses the libraries that were there when it was started, with their faults.</source>
        <extracomment>why-libraries</extracomment>
        <translation>Un programa usa las bibliotecas que había cuando se inició, con sus defectos.</translation>
    </message>
    <message>
        <source>Kernel and initrd are read when the machine goes down; they have to be within reach then.</source>
        <extracomment>why-boot</extracomment>
        <translation>El núcleo y el initrd se leen cuando la máquina se está apagando; en ese momento tienen que estar accesibles.</translation>
    </message>
    <message>
        <source>Two programs that load a kernel at a reboot undo each other&apos;s work.</source>
        <extracomment>why-loaders</extracomment>
        <translation>Dos programas que cargan un núcleo al reiniciar se anulan mutuamente el trabajo.</translation>
    </message>
    <message>
        <source>systemd lets one file overrule another; if ours is overruled, nothing of Warmboot runs.</source>
        <extracomment>why-drop-ins</extracomment>
        <translation>systemd permite que un archivo prevalezca sobre otro; si otro prevalece sobre el nuestro, no se ejecuta nada de Warmboot.</translation>
    </message>
    <message>
        <source>These files make the reboot, and what they do is done by root.</source>
        <extracomment>why-set-up</extracomment>
        <translation>Estos archivos realizan el reinicio, y lo que hacen se ejecuta como root.</translation>
    </message>
    <message>
        <source>The hooks read these settings at each reboot; what they do not understand goes to the firmware.</source>
        <extracomment>why-settings</extracomment>
        <translation>Los hooks leen estos ajustes en cada reinicio; lo que no entienden va al firmware.</translation>
    </message>
    <message>
        <source>Undo relies on what is kept there.</source>
        <extracomment>why-records</extracomment>
        <translation>Deshacer se basa en lo que se guarda ahí.</translation>
    </message>
    <message>
        <source>After a kexec that did not arrive, none is tried again before somebody says so.</source>
        <extracomment>why-suspension</extracomment>
        <translation>Tras un kexec que no llegó a su destino, no se intenta otro hasta que alguien lo ordene.</translation>
    </message>
    <message>
        <source>What is set for one reboot goes before the reboot mode.</source>
        <extracomment>why-one-shot</extracomment>
        <translation>Lo que se establece para un solo reinicio tiene prioridad sobre el modo de reinicio.</translation>
    </message>
    <message>
        <source>The reboot mode is what is wanted; this is what would happen now.</source>
        <extracomment>why-next-reboot</extracomment>
        <translation>El modo de reinicio es lo que se desea; esto es lo que ocurriría ahora.</translation>
    </message>
    <message>
        <source>The last step of systemd decides between kexec and the firmware.</source>
        <extracomment>why-reboot</extracomment>
        <translation>El último paso de systemd decide entre kexec y el firmware.</translation>
    </message>
    <message>
        <source>An image that nobody checked can be started by the next reboot.</source>
        <extracomment>why-image</extracomment>
        <translation>El próximo reinicio puede arrancar una imagen que nadie ha comprobado.</translation>
    </message>
    <message>
        <source>Only a boot through the firmware does this; a kexec passes it by.</source>
        <extracomment>why-firmware</extracomment>
        <translation>Esto solo lo hace un arranque a través del firmware; un kexec lo omite.</translation>
    </message>
    <message>
        <source>A kernel or initrd that is half-written does not start.</source>
        <extracomment>why-packages</extracomment>
        <translation>Un núcleo o un initrd a medio escribir no arranca.</translation>
    </message>
    <message>
        <source>The TPM gives a key out if the boot went as it was recorded; a kexec adds to that record, and does not begin it anew.</source>
        <extracomment>why-tpm</extracomment>
        <translation>El TPM entrega una clave si el arranque transcurrió tal como quedó registrado; un kexec añade datos a ese registro, y no lo empieza de nuevo.</translation>
    </message>
    <message>
        <source>Where there is hardly any firmware, a reboot through it is as fast and more certain.</source>
        <extracomment>why-virtual-machine</extracomment>
        <translation>Donde apenas hay firmware, un reinicio a través de él es igual de rápido y más seguro.</translation>
    </message>
    <message>
        <source>What cannot be understood there is not watched for.</source>
        <extracomment>why-hardware-table</extracomment>
        <translation>Lo que ahí no se puede interpretar no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>Whether a kernel can be started is for the running kernel to say.</source>
        <extracomment>why-load</extracomment>
        <translation>Si un núcleo se puede arrancar, lo tiene que decir el núcleo en ejecución.</translation>
    </message>
    <message>
        <source>The card keeps the mode that the old kernel set, and the next one finds a screen that only the firmware would have set up: it can stay dark.</source>
        <extracomment>why-display</extracomment>
        <translation>La tarjeta conserva el modo que estableció el núcleo antiguo, y el próximo encuentra una pantalla que solo el firmware habría preparado: puede quedarse a oscuras.</translation>
    </message>
    <message>
        <source>The card keeps the state that the old driver left; without the firmware it may come up without a link.</source>
        <extracomment>why-network</extracomment>
        <translation>La tarjeta conserva el estado en que la dejó el controlador antiguo; sin el firmware puede quedarse sin enlace.</translation>
    </message>
    <message>
        <source>The controller keeps the state that the old driver left; the next kernel may not find its disks.</source>
        <extracomment>why-storage</extracomment>
        <translation>La controladora conserva el estado en que la dejó el controlador antiguo; el próximo núcleo puede no encontrar sus discos.</translation>
    </message>
    <message>
        <source>A device that goes on sending interrupts can hang a kernel that does not expect them.</source>
        <extracomment>why-interrupts</extracomment>
        <translation>Un dispositivo que sigue enviando interrupciones puede colgar un núcleo que no las espera.</translation>
    </message>
    <message>
        <source>Others have reported it of such machines. Try a kexec once where the reset button is in reach.</source>
        <extracomment>why-machine</extracomment>
        <translation>Otros lo han notificado en máquinas así. Pruebe un kexec una vez con el botón de reset al alcance.</translation>
    </message>
    <message>
        <source>The screen stays dark, frozen or garbled, though the machine answers.</source>
        <extracomment>symptom-blank-screen</extracomment>
        <translation>La pantalla se queda a oscuras, congelada o con la imagen corrupta, aunque la máquina responde.</translation>
    </message>
    <message>
        <source>The network does not come up.</source>
        <extracomment>symptom-no-network</extracomment>
        <translation>La red no se activa.</translation>
    </message>
    <message>
        <source>Disks are missing; the new kernel waits for its root file system, or stops.</source>
        <extracomment>symptom-no-disks</extracomment>
        <translation>Faltan discos; el nuevo núcleo espera su sistema de archivos raíz, o se detiene.</translation>
    </message>
    <message>
        <source>The machine hangs, or says nothing more at all.</source>
        <extracomment>symptom-hang</extracomment>
        <translation>La máquina se cuelga, o ya no da ninguna señal.</translation>
    </message>
    <message>
        <source>A disk that the TPM unlocks asks for its passphrase.</source>
        <extracomment>symptom-tpm</extracomment>
        <translation>Un disco que desbloquea el TPM pide su frase de contraseña.</translation>
    </message>
    <message>
        <source>The driver of the graphics card has changed its mode, and the new kernel has no driver yet that could set up a screen from there.</source>
        <extracomment>cause-blank-screen</extracomment>
        <translation>El controlador de la tarjeta gráfica ha cambiado su modo, y el nuevo núcleo aún no tiene un controlador que pueda preparar una pantalla a partir de ahí.</translation>
    </message>
    <message>
        <source>The network card is still in the state that the old driver left, and the new one does not get it out of it.</source>
        <extracomment>cause-no-network</extracomment>
        <translation>La tarjeta de red sigue en el estado en que la dejó el controlador antiguo, y el nuevo no la saca de él.</translation>
    </message>
    <message>
        <source>The controller of the disks was not reset, or its interrupts go where the new kernel does not expect them.</source>
        <extracomment>cause-no-disks</extracomment>
        <translation>La controladora de los discos no se reinicializó, o sus interrupciones van a donde el nuevo núcleo no las espera.</translation>
    </message>
    <message>
        <source>Most often a device goes on sending interrupts, or writing to memory, that nobody expects any more.</source>
        <extracomment>cause-hang</extracomment>
        <translation>Lo más frecuente es que un dispositivo siga enviando interrupciones, o escribiendo en memoria, sin que ya nadie lo espere.</translation>
    </message>
    <message>
        <source>The registers of the TPM are cleared by the firmware alone; after a kexec they hold two boots, and the key stays locked.</source>
        <extracomment>cause-tpm</extracomment>
        <translation>Los registros del TPM solo los borra el firmware; tras un kexec contienen dos arranques, y la clave sigue bloqueada.</translation>
    </message>
    <message>
        <source>There is nothing to try on the command line.</source>
        <extracomment>try-none</extracomment>
        <translation>No hay nada que probar en la línea de órdenes.</translation>
    </message>
    <message>
        <source>Drivers leave the mode of the screen alone. It has to be on the line of the boot before as well, so that it helps from the second kexec on.</source>
        <extracomment>try-nomodeset</extracomment>
        <translation>Los controladores no tocan el modo de la pantalla. Tiene que estar también en la línea del arranque anterior, así que ayuda a partir del segundo kexec.</translation>
    </message>
    <message>
        <source>Drivers that know it reset their device before they use it.</source>
        <extracomment>try-reset-devices</extracomment>
        <translation>Los controladores que conocen este parámetro reinicializan su dispositivo antes de usarlo.</translation>
    </message>
    <message>
        <source>PCI cards send no interrupts as messages (MSI).</source>
        <extracomment>try-nomsi</extracomment>
        <translation>Las tarjetas PCI no envían interrupciones como mensajes (MSI).</translation>
    </message>
    <message>
        <source>Interrupts that nobody takes are looked for among all devices; this costs some speed.</source>
        <extracomment>try-irqpoll</extracomment>
        <translation>Las interrupciones que nadie atiende se buscan entre todos los dispositivos; esto resta algo de velocidad.</translation>
    </message>
    <message>
        <source>ACPI does not route interrupts.</source>
        <extracomment>try-acpi-noirq</extracomment>
        <translation>ACPI no encamina las interrupciones.</translation>
    </message>
    <message>
        <source>Otherwise work over ssh or a serial console (console=ttyS0), unload a driver that is not of the kernel (nvidia) before the reboot, or leave reboots to the firmware.</source>
        <extracomment>otherwise-blank-screen</extracomment>
        <translation>Si no, trabaje por ssh o por una consola serie (console=ttyS0), retire de la memoria antes del reinicio un controlador que no sea del núcleo (nvidia), o deje los reinicios al firmware.</translation>
    </message>
    <message>
        <source>Otherwise unload the card&apos;s driver before the reboot, update the card&apos;s firmware, or leave reboots to the firmware.</source>
        <extracomment>otherwise-no-network</extracomment>
        <translation>Si no, retire de la memoria el controlador de la tarjeta antes del reinicio, actualice el firmware de la tarjeta, o deje los reinicios al firmware.</translation>
    </message>
    <message>
        <source>Otherwise try module_blacklist=ioatdma where that driver is in use; if it stays, never kexec this machine.</source>
        <extracomment>otherwise-no-disks</extracomment>
        <translation>Si no, pruebe module_blacklist=ioatdma donde se use ese controlador; si persiste, no haga nunca un kexec en esta máquina.</translation>
    </message>
    <message>
        <source>Otherwise have the machine reset; Warmboot then suspends kexec by itself. Leave reboots to the firmware if it stays.</source>
        <extracomment>otherwise-hang</extracomment>
        <translation>Si no, mande hacer un reset de la máquina; Warmboot suspende entonces kexec por sí mismo. Deje los reinicios al firmware si persiste.</translation>
    </message>
    <message>
        <source>Only a reboot through the firmware unlocks it; leave reboots to the firmware, or keep the passphrase at hand.</source>
        <extracomment>otherwise-tpm</extracomment>
        <translation>Solo lo desbloquea un reinicio a través del firmware; deje los reinicios al firmware, o tenga a mano la frase de contraseña.</translation>
    </message>
    <message>
        <source>systemd {version} is running.</source>
        <extracomment>check-systemd</extracomment>
        <translation>systemd {version} está en ejecución.</translation>
    </message>
    <message>
        <source>{path} is installed.</source>
        <extracomment>check-tools</extracomment>
        <translation>{path} está instalado.</translation>
    </message>
    <message>
        <source>The running kernel can kexec.</source>
        <extracomment>check-support</extracomment>
        <translation>El núcleo en ejecución admite kexec.</translation>
    </message>
    <message>
        <source>kexec is not switched off by sysctl.</source>
        <extracomment>check-sysctl</extracomment>
        <translation>kexec no está desactivado por sysctl.</translation>
    </message>
    <message>
        <source>The kernel is not locked down.</source>
        <extracomment>check-lockdown</extracomment>
        <translation>El núcleo no está en modo lockdown.</translation>
    </message>
    <message>
        <source>{path} and its initrd are there.</source>
        <extracomment>check-kernel-at</extracomment>
        <translation>{path} y su initrd existen.</translation>
    </message>
    <message>
        <source>{path} (now {resolved}) and its initrd are there.</source>
        <extracomment>check-kernel</extracomment>
        <translation>{path} (ahora {resolved}) y su initrd existen.</translation>
    </message>
    <message>
        <source>Warmboot is not installed, and no other kexec set-up is in the way.</source>
        <extracomment>check-absent</extracomment>
        <translation>Warmboot no está instalado, y no estorba ninguna otra configuración de kexec.</translation>
    </message>
    <message>
        <source>Every file of Warmboot is as it was installed.</source>
        <extracomment>check-installed</extracomment>
        <translation>Todos los archivos de Warmboot están como se instalaron.</translation>
    </message>
    <message>
        <source>The next reboot goes the way of the reboot mode.</source>
        <extracomment>check-next</extracomment>
        <translation>El próximo reinicio se hace según el modo de reinicio.</translation>
    </message>
    <message>
        <source>The reboot mode is kexec, but the next reboot goes via {via}: {why}</source>
        <extracomment>check-next-not</extracomment>
        <translation>El modo de reinicio es kexec, pero el próximo reinicio se hace vía {via}: {why}</translation>
    </message>
    <message>
        <source>Nothing waits for the firmware or the boot loader.</source>
        <extracomment>check-no-request</extracomment>
        <translation>No hay nada pendiente para el firmware ni para el gestor de arranque.</translation>
    </message>
    <message>
        <source>How many kernels may be loaded is not limited.</source>
        <extracomment>check-load-limit</extracomment>
        <translation>El número de núcleos que se pueden cargar no está limitado.</translation>
    </message>
    <message>
        <source>Secure Boot is not in force.</source>
        <extracomment>check-secure-boot</extracomment>
        <translation>Secure Boot no está en vigor.</translation>
    </message>
    <message>
        <source>{path} carries a signature.</source>
        <extracomment>check-signature</extracomment>
        <translation>{path} lleva firma.</translation>
    </message>
    <message>
        <source>No signature is asked for.</source>
        <extracomment>check-signature-unneeded</extracomment>
        <translation>No se exige ninguna firma.</translation>
    </message>
    <message>
        <source>What would be loaded with the kernel is an initrd.</source>
        <extracomment>check-initrd</extracomment>
        <translation>Lo que se cargaría con el núcleo es un initrd.</translation>
    </message>
    <message>
        <source>No initrd goes with the kernel.</source>
        <extracomment>check-initrd-none</extracomment>
        <translation>Con el núcleo no se carga ningún initrd.</translation>
    </message>
    <message>
        <source>The modules of {version} are installed.</source>
        <extracomment>check-modules</extracomment>
        <translation>Los módulos de {version} están instalados.</translation>
    </message>
    <message>
        <source>No kernel here has modules.</source>
        <extracomment>check-modules-none</extracomment>
        <translation>Aquí ningún núcleo tiene módulos.</translation>
    </message>
    <message>
        <source>No newer kernel is installed.</source>
        <extracomment>check-newest</extracomment>
        <translation>No hay instalado ningún núcleo más reciente.</translation>
    </message>
    <message>
        <source>The command line is as it should be, and fits.</source>
        <extracomment>check-cmdline</extracomment>
        <translation>La línea de órdenes está como debe y cabe.</translation>
    </message>
    <message>
        <source>The boot loader starts the same kernel by default.</source>
        <extracomment>check-loader-default</extracomment>
        <translation>El gestor de arranque inicia el mismo núcleo de forma predeterminada.</translation>
    </message>
    <message>
        <source>What the boot loader starts by default cannot be told, and nothing here rests on it.</source>
        <extracomment>check-loader-unknown</extracomment>
        <translation>No se puede saber lo que el gestor de arranque inicia de forma predeterminada, y nada aquí se basa en ello.</translation>
    </message>
    <message>
        <source>No running program uses libraries that have been replaced.</source>
        <extracomment>check-libraries</extracomment>
        <translation>Ningún programa en ejecución usa bibliotecas que se hayan reemplazado.</translation>
    </message>
    <message>
        <source>/boot is there when a kernel is loaded.</source>
        <extracomment>check-boot</extracomment>
        <translation>/boot está disponible cuando se carga un núcleo.</translation>
    </message>
    <message>
        <source>/boot is an automount; at a reboot it is mounted from {device}.</source>
        <extracomment>check-boot-automount</extracomment>
        <translation>/boot se monta bajo demanda (automount); al reiniciar se monta desde {device}.</translation>
    </message>
    <message>
        <source>No other unit loads a kernel at a reboot.</source>
        <extracomment>check-loaders</extracomment>
        <translation>Ninguna otra unidad carga un núcleo al reiniciar.</translation>
    </message>
    <message>
        <source>Nothing overrules the files of Warmboot.</source>
        <extracomment>check-drop-ins</extracomment>
        <translation>Nada prevalece sobre los archivos de Warmboot.</translation>
    </message>
    <message>
        <source>Kexec is not suspended.</source>
        <extracomment>check-suspension</extracomment>
        <translation>Kexec no está suspendido.</translation>
    </message>
    <message>
        <source>This is a machine of {hoster}: a rescue system or another boot device that is chosen in its panel takes effect only through the firmware; reboot via BIOS for it.</source>
        <extracomment>hoster</extracomment>
        <translation>Esta es una máquina de {hoster}: un sistema de rescate u otro dispositivo de arranque que se elija en su panel solo surte efecto a través del firmware; para eso, reinicie vía BIOS.</translation>
    </message>
    <message>
        <source>Nothing says that a hoster&apos;s panel decides what this machine boots.</source>
        <extracomment>check-hoster</extracomment>
        <translation>Nada indica que el panel de un proveedor decida lo que arranca esta máquina.</translation>
    </message>
    <message>
        <source>The hardware watchdog ({device}) watches over a kexec.</source>
        <extracomment>check-watchdog</extracomment>
        <translation>El watchdog de hardware ({device}) vigila el kexec.</translation>
    </message>
    <message>
        <source>No hardware watchdog is seen here.</source>
        <extracomment>check-no-watchdog</extracomment>
        <translation>Aquí no se ve ningún watchdog de hardware.</translation>
    </message>
    <message>
        <source>This boot is to be confirmed, or it is taken back; Keep this boot keeps it.</source>
        <extracomment>check-to-be-confirmed</extracomment>
        <translation>Este arranque hay que confirmarlo, o se revierte; Conservar este arranque lo conserva.</translation>
    </message>
    <message>
        <source>Whoever asked for this reboot wanted to be sure that the machine can be reached after it.</source>
        <extracomment>why-confirmation</extracomment>
        <translation>Quien pidió este reinicio quería estar seguro de que después se puede acceder a la máquina.</translation>
    </message>
    <message>
        <source>A kernel that hangs right after the jump is beyond the reach of everything but hardware.</source>
        <extracomment>why-watchdog</extracomment>
        <translation>Un núcleo que se cuelga justo después del salto queda fuera del alcance de todo menos del hardware.</translation>
    </message>
    <message>
        <source>These units reboot the machine when they fail, then through the firmware: {units}</source>
        <extracomment>check-fault-reboots</extracomment>
        <translation>Estas unidades reinician la máquina cuando fallan, y entonces a través del firmware: {units}</translation>
    </message>
    <message>
        <source>No unit here reboots the machine when it fails.</source>
        <extracomment>check-fault-reboots-none</extracomment>
        <translation>Aquí ninguna unidad reinicia la máquina cuando falla.</translation>
    </message>
    <message>
        <source>systemd does not say which units reboot the machine when they fail.</source>
        <extracomment>check-fault-reboots-unknown</extracomment>
        <translation>systemd no dice qué unidades reinician la máquina cuando fallan.</translation>
    </message>
    <message>
        <source>After a fault the machine should start from scratch, so Warmboot never makes that a kexec.</source>
        <extracomment>why-fault-reboots</extracomment>
        <translation>Tras un fallo, la máquina debe empezar desde cero, así que Warmboot nunca convierte eso en un kexec.</translation>
    </message>
    <message>
        <source>No update or changed setting of the firmware waits.</source>
        <extracomment>check-firmware-update</extracomment>
        <translation>No hay pendiente ninguna actualización ni ajuste modificado del firmware.</translation>
    </message>
    <message>
        <source>BootNext is not set.</source>
        <extracomment>check-boot-next</extracomment>
        <translation>BootNext no está definido.</translation>
    </message>
    <message>
        <source>No disk here is known to be unlocked by the TPM.</source>
        <extracomment>check-tpm</extracomment>
        <translation>No consta que el TPM desbloquee aquí ningún disco.</translation>
    </message>
    <message>
        <source>This is no virtual machine.</source>
        <extracomment>check-virtual-machine</extracomment>
        <translation>Esta no es una máquina virtual.</translation>
    </message>
    <message>
        <source>No driver in use is known for trouble after a kexec.</source>
        <extracomment>check-driver</extracomment>
        <translation>No consta que ningún controlador en uso dé problemas tras un kexec.</translation>
    </message>
    <message>
        <source>This machine is not known for trouble after a kexec.</source>
        <extracomment>check-machine</extracomment>
        <translation>No consta que esta máquina dé problemas tras un kexec.</translation>
    </message>
    <message>
        <source>Every line about hardware in /etc/warmboot.d is understood.</source>
        <extracomment>check-hardware-table</extracomment>
        <translation>Se entienden todas las líneas sobre hardware de /etc/warmboot.d.</translation>
    </message>
    <message>
        <source>{path} was loaded for a kexec, and unloaded again.</source>
        <extracomment>check-load</extracomment>
        <translation>{path} se cargó para un kexec y se volvió a retirar de la memoria.</translation>
    </message>
    <message>
        <source>This computer can be looked at from the sandbox once Warmboot is installed on it as a package (warmboot); servers need nothing.</source>
        <extracomment>serve-no-host</extracomment>
        <translation>Este equipo se puede ver desde el entorno aislado (sandbox) una vez que Warmboot esté instalado en él como paquete (warmboot); los servidores no necesitan nada.</translation>
    </message>
    <message>
        <source>{program} could not be started: {why}.</source>
        <extracomment>serve-not-started</extracomment>
        <translation>{program} no se pudo iniciar: {why}.</translation>
    </message>
    <message>
        <source>{machine} did not answer within {seconds} s.</source>
        <extracomment>serve-silent</extracomment>
        <translation>{machine} no respondió en {seconds} s.</translation>
    </message>
    <message>
        <source>The connection to {machine} ended: {why}</source>
        <extracomment>serve-ended</extracomment>
        <translation>La conexión con {machine} terminó: {why}</translation>
    </message>
    <message>
        <source>The connection to {machine} ended without a word.</source>
        <extracomment>serve-ended-mutely</extracomment>
        <translation>La conexión con {machine} terminó sin explicación.</translation>
    </message>
    <message>
        <source>What answers on {machine} is not Warmboot; look at what is run there.</source>
        <extracomment>serve-nonsense</extracomment>
        <translation>Lo que responde en {machine} no es Warmboot; mire qué se ejecuta allí.</translation>
    </message>
    <message>
        <source>Write whom ssh is to call: user@host, or an entry of ~/.ssh/config.</source>
        <extracomment>ssh-destination-empty</extracomment>
        <translation>Escriba adónde debe conectarse ssh: usuario@host, o una entrada de ~/.ssh/config.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; is no user@host and no entry of ~/.ssh/config; correct it and try again.</source>
        <extracomment>ssh-destination-odd</extracomment>
        <translation>“{value}” no es ni usuario@host ni una entrada de ~/.ssh/config; corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot;: write a port as ssh://user@host:port.</source>
        <extracomment>ssh-destination-port</extracomment>
        <translation>“{value}”: escriba un puerto así: ssh://usuario@host:puerto.</translation>
    </message>
    <message>
        <source>The ssh program could not be started ({why}); install the package openssh-client.</source>
        <extracomment>ssh-not-started</extracomment>
        <translation>El programa ssh no se pudo iniciar ({why}); instale el paquete openssh-client.</translation>
    </message>
    <message>
        <source>{machine} shows another host key than before. If nobody has installed it anew, somebody may be listening in between. Find out from its owner; if the new key is right, remove the old one with ssh-keygen -R &apos;{host}&apos; and try again.</source>
        <extracomment>ssh-key-changed</extracomment>
        <translation>{machine} muestra una clave de host distinta de la anterior. Si nadie la ha reinstalado, puede que alguien esté escuchando en medio. Consúltelo con su propietario; si la clave nueva es correcta, elimine la antigua con ssh-keygen -R &apos;{host}&apos; e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The host key of {machine} was not accepted, and nothing was sent there.</source>
        <extracomment>ssh-key-unknown</extracomment>
        <translation>No se aceptó la clave de host de {machine}, y no se envió nada allí.</translation>
    </message>
    <message>
        <source>{machine} does not let this user in; look at the user&apos;s name, the key or the password.</source>
        <extracomment>ssh-denied</extracomment>
        <translation>{machine} no deja entrar a este usuario; revise el nombre de usuario, la clave o la contraseña.</translation>
    </message>
    <message>
        <source>{machine} was not connected to, as a question of ssh was not answered; try again to be asked anew.</source>
        <extracomment>ssh-declined</extracomment>
        <translation>No se estableció la conexión con {machine}, porque no se respondió a una pregunta de ssh; inténtelo de nuevo para que se le pregunte otra vez.</translation>
    </message>
    <message>
        <source>ssh has a question before it connects to {machine}; try again to be asked.</source>
        <extracomment>ssh-would-ask</extracomment>
        <translation>ssh tiene una pregunta antes de conectarse a {machine}; inténtelo de nuevo para que se la haga.</translation>
    </message>
    <message>
        <source>On the way to {machine}, the host {host} cannot be found ({why}); look at how its name is written, and at this computer&apos;s network.</source>
        <extracomment>ssh-unknown-host</extracomment>
        <translation>En el camino hacia {machine} no se encuentra el host {host} ({why}); revise cómo está escrito su nombre y la red de este equipo.</translation>
    </message>
    <message>
        <source>{machine} cannot be reached: {why}</source>
        <extracomment>ssh-failed</extracomment>
        <translation>{machine} no es accesible: {why}</translation>
    </message>
    <message>
        <source>{machine} let us in, but runs no command as it should: {why}</source>
        <extracomment>survey-failed</extracomment>
        <translation>{machine} permitió el acceso, pero no ejecuta las órdenes como debe: {why}</translation>
    </message>
    <message>
        <source>{machine} is a {architecture} machine, and there is no warmbootctl for that here; install it there.</source>
        <extracomment>agent-none</extracomment>
        <translation>{machine} es una máquina {architecture}, y aquí no hay un warmbootctl para ella; instálelo allí.</translation>
    </message>
    <message>
        <source>The warmbootctl that is to be sent, {path}, cannot be read: {why}.</source>
        <extracomment>agent-unreadable</extracomment>
        <translation>El warmbootctl que se ha de enviar, {path}, no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>On {machine} the folder {path} cannot be made; give the user a home there.</source>
        <extracomment>agent-no-folder</extracomment>
        <translation>En {machine} no se puede crear el directorio {path}; dé allí al usuario un directorio personal.</translation>
    </message>
    <message>
        <source>On {machine} there is no room for warmbootctl in {path}; make some (5 MB), or install it there.</source>
        <extracomment>agent-no-room</extracomment>
        <translation>En {machine} no hay sitio para warmbootctl en {path}; libere algo de espacio (5 MB), o instálelo allí.</translation>
    </message>
    <message>
        <source>What arrived on {machine} is not what was sent; try again.</source>
        <extracomment>agent-damaged</extracomment>
        <translation>Lo que llegó a {machine} no es lo que se envió; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>On {machine} no program in {path} can be run (noexec, perhaps); install warmbootctl there instead.</source>
        <extracomment>agent-not-runnable</extracomment>
        <translation>En {machine} no se puede ejecutar ningún programa en {path} (quizá por noexec); instale allí warmbootctl.</translation>
    </message>
    <message>
        <source>The connection to {machine} ended while warmbootctl was sent; try again.</source>
        <extracomment>agent-not-sent</extracomment>
        <translation>La conexión con {machine} terminó mientras se enviaba warmbootctl; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>On {machine} everything can be looked at, but nothing changed, as sudo said: {why}</source>
        <extracomment>sudo-refused</extracomment>
        <translation>En {machine} se puede ver todo, pero no cambiar nada, porque sudo dijo: {why}</translation>
    </message>
    <message>
        <source>Without the password for sudo on {machine} everything can be looked at, but nothing changed.</source>
        <extracomment>sudo-declined</extracomment>
        <translation>Sin la contraseña de sudo en {machine} se puede ver todo, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>On {machine} everything can be looked at, but nothing changed: doas asks for a password, which it takes at a terminal only. With permit nopass for this user in /etc/doas.conf there, or with sudo, it can be changed.</source>
        <extracomment>doas-asks</extracomment>
        <translation>En {machine} se puede ver todo, pero no cambiar nada: doas pide una contraseña, y solo la acepta en un terminal. Con permit nopass para este usuario en /etc/doas.conf allí, o con sudo, se puede cambiar.</translation>
    </message>
    <message>
        <source>The list of servers, {path}, cannot be read: {why}.</source>
        <extracomment>servers-unreadable</extracomment>
        <translation>La lista de servidores, {path}, no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>The list of servers cannot be written to {path}: {why}.</source>
        <extracomment>servers-unwritable</extracomment>
        <translation>La lista de servidores no se puede escribir en {path}: {why}.</translation>
    </message>
    <message>
        <source>Line {line} of {path} is no server: {why}</source>
        <extracomment>servers-line</extracomment>
        <translation>La línea {line} de {path} no es un servidor: {why}</translation>
    </message>
    <message>
        <source>How these are set up is not known yet: {machines}. Wait until they are connected, or leave them out.</source>
        <extracomment>export-unknown</extracomment>
        <translation>Aún no se sabe cómo están configuradas estas: {machines}. Espere a que estén conectadas, o exclúyalas.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <extracomment>export-there</extracomment>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>{machine} is in the list already.</source>
        <extracomment>server-known</extracomment>
        <translation>{machine} ya está en la lista.</translation>
    </message>
    <message>
        <source>These services run no more on {machine}: {units}.</source>
        <extracomment>services-failed</extracomment>
        <translation>Estos servicios ya no están en ejecución en {machine}: {units}.</translation>
    </message>
    <message>
        <source>{machine} sent a line that is longer than any answer.</source>
        <extracomment>answer-too-long</extracomment>
        <translation>{machine} envió una línea más larga que cualquier respuesta.</translation>
    </message>
    <message>
        <source>{machine} answered what nobody had asked.</source>
        <extracomment>answer-unasked</extracomment>
        <translation>{machine} respondió a algo que nadie había preguntado.</translation>
    </message>
    <message>
        <source>There is no connection to {machine}.</source>
        <extracomment>not-connected</extracomment>
        <translation>No hay conexión con {machine}.</translation>
    </message>
    <message>
        <source>{machine} was rebooting, and nobody waits for it any more; it may be back by now.</source>
        <extracomment>waiting-stopped</extracomment>
        <translation>{machine} se estaba reiniciando, y ya nadie la espera; puede que ya haya vuelto.</translation>
    </message>
    <message>
        <source>Warmboot does not run as root on {machine}: it can be looked at, but not changed.</source>
        <extracomment>not-root-there</extracomment>
        <translation>Warmboot no se ejecuta como root en {machine}: se puede ver, pero no cambiar.</translation>
    </message>
    <message>
        <source>The login manager (systemd-logind) does not answer: {why}</source>
        <extracomment>login-manager-silent</extracomment>
        <translation>El gestor de sesiones (systemd-logind) no responde: {why}</translation>
    </message>
    <message>
        <source>This user may not restart this computer; an administrator&apos;s policy forbids it.</source>
        <extracomment>reboot-forbidden</extracomment>
        <translation>Este usuario no puede reiniciar este equipo; lo prohíbe una política del administrador.</translation>
    </message>
    <message>
        <source>The edits in this window that are not applied yet are no part of this.</source>
        <extracomment>review-without-edits</extracomment>
        <translation>Los cambios de esta ventana que aún no se han aplicado no forman parte de esto.</translation>
    </message>
    <message>
        <source>It did not restart ({why}), but the next reboot is still set to go via {via}; &quot;Take back&quot; in the window or warmbootctl next default undoes that.</source>
        <extracomment>one-shot-stays</extracomment>
        <translation>No se reinició ({why}), pero el próximo reinicio sigue previsto vía {via}; “Anular” en la ventana o warmbootctl next default lo deshace.</translation>
    </message>
    <message>
        <source>{machine} was told to restart, but it is still running after {minutes} minutes.</source>
        <extracomment>did-not-go-down</extracomment>
        <translation>Se pidió a {machine} que se reiniciara, pero sigue en marcha después de {minutes} minutos.</translation>
    </message>
    <message>
        <source>{machine} has not come back within {minutes} minutes. Look at its console, or have it reset by its hoster: a reset goes through the firmware, and after a kexec that failed none is tried again before you say so. Warmboot goes on trying to reach it.</source>
        <extracomment>did-not-come-back</extracomment>
        <translation>{machine} no ha vuelto en {minutes} minutos. Mire su consola, o pida a su proveedor que le haga un reset: un reset pasa por el firmware, y tras un kexec fallido no se intenta otro hasta que usted lo diga. Warmboot sigue intentando acceder a ella.</translation>
    </message>
    <message>
        <source>The system bus (D-Bus) does not answer, so that nothing can be changed from here: {why}</source>
        <extracomment>system-bus-missing</extracomment>
        <translation>El bus del sistema (D-Bus) no responde, así que desde aquí no se puede cambiar nada: {why}</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper is not installed on this computer; install Warmboot from a package, or use sudo warmbootctl in a terminal.</source>
        <extracomment>helper-missing</extracomment>
        <translation>El programa auxiliar de Warmboot no está instalado en este equipo; instale Warmboot desde un paquete, o use sudo warmbootctl en un terminal.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper cannot start ({why}); install Warmboot again. systemctl status warmboot-helper.service tells more.</source>
        <extracomment>helper-broken</extracomment>
        <translation>El programa auxiliar de Warmboot no puede iniciarse ({why}); instale Warmboot de nuevo. systemctl status warmboot-helper.service dice más.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper gave no answer within {minutes} minutes; journalctl -u warmboot-helper.service tells what it did.</source>
        <extracomment>helper-silent</extracomment>
        <translation>El programa auxiliar de Warmboot no respondió en {minutes} minutos; journalctl -u warmboot-helper.service dice lo que hizo.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper ended before it answered; the next change first rolls back what was half-done. journalctl -u warmboot-helper.service tells more.</source>
        <extracomment>helper-gone</extracomment>
        <translation>El programa auxiliar de Warmboot terminó antes de responder; el próximo cambio revierte primero lo que quedó a medias. journalctl -u warmboot-helper.service dice más.</translation>
    </message>
    <message>
        <source>What answers as Warmboot&apos;s helper is not of this version; install Warmboot again.</source>
        <extracomment>helper-nonsense</extracomment>
        <translation>Lo que responde como programa auxiliar de Warmboot no es de esta versión; instale Warmboot de nuevo.</translation>
    </message>
    <message>
        <source>Warmboot&apos;s helper refused it ({code}); journalctl -u warmboot-helper.service tells what was in the way.</source>
        <extracomment>helper-said</extracomment>
        <translation>El programa auxiliar de Warmboot lo rechazó ({code}); journalctl -u warmboot-helper.service dice qué lo impedía.</translation>
    </message>
    <message>
        <source>This is not what Warmboot&apos;s helper is asked with.</source>
        <extracomment>helper-arguments</extracomment>
        <translation>Esta no es la forma de hacer una petición al programa auxiliar de Warmboot.</translation>
    </message>
    <message>
        <source>This request belongs to another action than the one that was authorized.</source>
        <extracomment>helper-other-action</extracomment>
        <translation>Esta petición corresponde a otra acción distinta de la que se autorizó.</translation>
    </message>
    <message>
        <source>polkit, which asks for the password, is not there; install the package polkitd, or use sudo warmbootctl in a terminal.</source>
        <extracomment>polkit-missing</extracomment>
        <translation>polkit, que pide la contraseña, no está disponible; instale el paquete polkitd, o use sudo warmbootctl en un terminal.</translation>
    </message>
    <message>
        <source>This computer&apos;s policy does not let you do this; it never does in a remote session. Use sudo warmbootctl in a terminal.</source>
        <extracomment>policy-forbids</extracomment>
        <translation>La política de este equipo no le permite hacer esto; en una sesión remota no lo permite nunca. Use sudo warmbootctl en un terminal.</translation>
    </message>
    <message>
        <source>No program is running that could ask for an administrator&apos;s password; start your desktop&apos;s polkit agent, or use sudo warmbootctl in a terminal.</source>
        <extracomment>no-password-prompt</extracomment>
        <translation>No hay en ejecución ningún programa que pueda pedir una contraseña de administrador; inicie el agente de polkit de su escritorio, o use sudo warmbootctl en un terminal.</translation>
    </message>
    <message>
        <source>Nothing was done: the password was not given, or was not right.</source>
        <extracomment>not-authenticated</extracomment>
        <translation>No se ha hecho nada: la contraseña no se dio, o no era correcta.</translation>
    </message>
    <message>
        <source>This field is empty; fill it in.</source>
        <extracomment>value-empty, beside its field</extracomment>
        <translation>Este campo está vacío; rellénelo.</translation>
    </message>
    <message>
        <source>There are more than 64 entries here; leave some out.</source>
        <extracomment>too-many, beside its field</extracomment>
        <translation>Aquí hay más de 64 entradas; quite algunas.</translation>
    </message>
    <message>
        <source>-- would hand everything behind it to init; write the whole line into “This line instead” for that.</source>
        <extracomment>flag-dashes, beside its field</extracomment>
        <translation>-- entregaría a init todo lo que va detrás; para eso, escriba la línea entera en “Usar esta línea”.</translation>
    </message>
    <message>
        <source>&quot;{value}&quot; would be overruled by panic={seconds}; set the seconds under “Restart after a panic” instead.</source>
        <extracomment>flag-panic, beside its field</extracomment>
        <translation>panic={seconds} prevalecería sobre “{value}”; establezca los segundos en “Reiniciar tras un panic”.</translation>
    </message>
    <message>
        <source>No /boot/vmlinuz-VERSION with modules and an initrd was found; choose a fixed kernel.</source>
        <extracomment>no-kernel-found, beside its field</extracomment>
        <translation>No se encontró ningún /boot/vmlinuz-VERSIÓN con módulos e initrd; elija un núcleo fijo.</translation>
    </message>
    <message>
        <source>No boot loader was found whose configuration Warmboot can read (grub.cfg of GRUB, the entries of systemd-boot); choose another kernel.</source>
        <extracomment>loader-none, beside its field</extracomment>
        <translation>No se encontró ningún gestor de arranque cuya configuración pueda leer Warmboot (grub.cfg de GRUB, las entradas de systemd-boot); elija otro núcleo.</translation>
    </message>
    <message>
        <source>What {path} starts is decided when it runs ({text}); choose another kernel.</source>
        <extracomment>loader-decides, beside its field</extracomment>
        <translation>Lo que arranca {path} se decide en el momento de ejecutarse ({text}); elija otro núcleo.</translation>
    </message>
    <message>
        <source>What {path} starts by default, &quot;{title}&quot;, is no Linux kernel of this system that could be loaded; choose another.</source>
        <extracomment>loader-no-linux, beside its field</extracomment>
        <translation>Lo que {path} arranca de forma predeterminada, “{title}”, no es un núcleo Linux de este sistema que se pueda cargar; elija otro.</translation>
    </message>
    <message>
        <source>Where {file} lies, which {path} starts by default, cannot be told; choose another kernel.</source>
        <extracomment>loader-file-unknown, beside its field</extracomment>
        <translation>No se puede saber dónde está {file}, que {path} arranca de forma predeterminada; elija otro núcleo.</translation>
    </message>
    <message>
        <source>{path} cannot be read, so that what the boot loader starts cannot be told: {why}.</source>
        <extracomment>loader-unreadable, beside its field</extracomment>
        <translation>{path} no se puede leer, así que no se puede saber qué inicia el gestor de arranque: {why}.</translation>
    </message>
    <message>
        <source>Bootctl, which knows what systemd-boot starts, does not tell ({why}); choose another kernel.</source>
        <extracomment>loader-silent, beside its field</extracomment>
        <translation>Bootctl, que sabe lo que inicia systemd-boot, no lo dice ({why}); elija otro núcleo.</translation>
    </message>
    <message>
        <source>The kernel inside {path} carries no signature of its own, and the kernel is locked down ({lockdown}): kexec will refuse it. Choose a signed kernel.</source>
        <extracomment>uki-kernel-unsigned, beside its field</extracomment>
        <translation>El núcleo que va dentro de {path} no lleva firma propia, y el núcleo en ejecución está en modo lockdown ({lockdown}): kexec lo rechazará. Elija un núcleo firmado.</translation>
    </message>
    <message>
        <source>An odd double quote or a stray -- would hide its end from the kernel; correct /etc/warmboot.conf or the boot loader.</source>
        <extracomment>cmdline-broken, beside its field</extracomment>
        <translation>Una comilla doble sin pareja o un -- suelto ocultaría al núcleo el final de la línea; corrija /etc/warmboot.conf o el gestor de arranque.</translation>
    </message>
    <message>
        <source>Somebody types a passphrase for {disk} at boot (/etc/crypttab), and the watchdog would reset the machine meanwhile; unlock it by a key file or the TPM, or leave the watchdog out.</source>
        <extracomment>watchdog-passphrase, beside its field</extracomment>
        <translation>Alguien teclea una frase de contraseña para {disk} al arrancar (/etc/crypttab), y entretanto el watchdog haría un reset de la máquina; desbloquéelo con un archivo de clave o con el TPM, o prescinda del watchdog.</translation>
    </message>
    <message>
        <source>The command line would have {length} characters, and the kernel takes {limit}; take words off it.</source>
        <extracomment>cmdline-too-long, beside its field</extracomment>
        <translation>La línea de órdenes tendría {length} caracteres, y el núcleo admite {limit}; quítele parámetros.</translation>
    </message>
    <message>
        <source>the shutdown ended before the jump</source>
        <extracomment>reason</extracomment>
        <translation>el apagado terminó antes del salto</translation>
    </message>
    <message>
        <source>the last kexec did not arrive: the machine came back through the firmware</source>
        <extracomment>reason</extracomment>
        <translation>el último kexec no llegó a su destino: la máquina volvió a través del firmware</translation>
    </message>
    <message>
        <source>the last boot by kexec ended without shutting down before it was found healthy</source>
        <extracomment>reason</extracomment>
        <translation>el último arranque por kexec terminó sin apagado, antes de que se diera por correcto</translation>
    </message>
    <message>
        <source>this boot came by kexec and was not ready in time ({state})</source>
        <extracomment>reason</extracomment>
        <translation>este arranque se hizo por kexec y no estuvo listo a tiempo ({state})</translation>
    </message>
    <message>
        <source>nobody confirmed within {minutes} min that it is good</source>
        <extracomment>reason</extracomment>
        <translation>nadie confirmó en {minutes} min que fuera correcto</translation>
    </message>
    <message>
        <source>{unit} is not active</source>
        <extracomment>reason</extracomment>
        <translation>{unit} no está activa</translation>
    </message>
    <message>
        <source>sshd does not run, which ran before</source>
        <extracomment>reason</extracomment>
        <translation>sshd no está en ejecución, y antes lo estaba</translation>
    </message>
    <message>
        <source>there is no way into the network, as there was before</source>
        <extracomment>reason</extracomment>
        <translation>no hay ruta de salida a la red, y antes la había</translation>
    </message>
    <message>
        <source>the kernel was not loaded in this shutdown</source>
        <extracomment>reason</extracomment>
        <translation>el núcleo no se cargó en este apagado</translation>
    </message>
    <message>
        <source>the loaded kernel is gone</source>
        <extracomment>reason</extracomment>
        <translation>el núcleo cargado ya no está</translation>
    </message>
    <message>
        <source>the mark does not belong to the loaded kernel</source>
        <extracomment>reason</extracomment>
        <translation>la marca no corresponde al núcleo cargado</translation>
    </message>
    <message>
        <source>systemd refused to kexec</source>
        <extracomment>reason</extracomment>
        <translation>systemd rechazó hacer el kexec</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf is incomplete or has a line that it must not have: {line}</source>
        <extracomment>reason</extracomment>
        <translation>/etc/warmboot.conf está incompleto o tiene una línea que no debe tener: {line}</translation>
    </message>
    <message>
        <source>/boot is not mounted, and unshare is not installed</source>
        <extracomment>reason</extracomment>
        <translation>/boot no está montado, y unshare no está instalado</translation>
    </message>
    <message>
        <source>{path} is missing, empty or unreadable</source>
        <extracomment>reason</extracomment>
        <translation>{path} no existe, está vacío o no se puede leer</translation>
    </message>
    <message>
        <source>could not join the initrds (is /run full?)</source>
        <extracomment>reason</extracomment>
        <translation>no se pudieron unir los initrd (¿está lleno /run?)</translation>
    </message>
    <message>
        <source>the kernel gave no random id</source>
        <extracomment>reason</extracomment>
        <translation>el núcleo no dio ningún identificador aleatorio</translation>
    </message>
    <message>
        <source>the command line has an odd quote or a stray --, which would hide its end</source>
        <extracomment>reason</extracomment>
        <translation>la línea de órdenes tiene una comilla sin pareja o un -- suelto, que ocultaría su final</translation>
    </message>
    <message>
        <source>the kexec program is not installed</source>
        <extracomment>reason</extracomment>
        <translation>el programa kexec no está instalado</translation>
    </message>
    <message>
        <source>an image of another program is loaded and cannot be unloaded</source>
        <extracomment>reason</extracomment>
        <translation>hay cargada una imagen de otro programa y no se puede retirar de la memoria</translation>
    </message>
    <message>
        <source>kexec did not load {path}: {why}</source>
        <extracomment>reason</extracomment>
        <translation>kexec no cargó {path}: {why}</translation>
    </message>
    <message>
        <source>kexec reported success, but the kernel has no image</source>
        <extracomment>reason</extracomment>
        <translation>kexec informó de éxito, pero el núcleo no tiene ninguna imagen</translation>
    </message>
    <message>
        <source>the kernel or its initrd changed while it was being loaded</source>
        <extracomment>reason</extracomment>
        <translation>el núcleo o su initrd cambiaron mientras se cargaban</translation>
    </message>
    <message>
        <source>cannot write {path}</source>
        <extracomment>reason</extracomment>
        <translation>no se puede escribir {path}</translation>
    </message>
    <message>
        <source>no installed kernel with modules and initrd was found in /boot</source>
        <extracomment>reason</extracomment>
        <translation>no se encontró en /boot ningún núcleo instalado con módulos e initrd</translation>
    </message>
    <message>
        <source>/etc/warmboot.conf names no kernel</source>
        <extracomment>reason</extracomment>
        <translation>/etc/warmboot.conf no indica ningún núcleo</translation>
    </message>
    <message>
        <source>{path} is cut short</source>
        <extracomment>reason</extracomment>
        <translation>{path} está truncado</translation>
    </message>
    <message>
        <source>awk is not installed, which reads what the boot loader starts</source>
        <extracomment>reason</extracomment>
        <translation>awk, que lee lo que inicia el gestor de arranque, no está instalado</translation>
    </message>
    <message>
        <source>no boot loader was found whose configuration can be read</source>
        <extracomment>reason</extracomment>
        <translation>no se encontró ningún gestor de arranque cuya configuración se pueda leer</translation>
    </message>
    <message>
        <source>what {path} starts is decided when it runs ({text})</source>
        <extracomment>reason</extracomment>
        <translation>lo que arranca {path} se decide en el momento de ejecutarse ({text})</translation>
    </message>
    <message>
        <source>{path} has no entry that could be started</source>
        <extracomment>reason</extracomment>
        <translation>{path} no tiene ninguna entrada que se pueda arrancar</translation>
    </message>
    <message>
        <source>what {path} starts by default is no Linux kernel ({title})</source>
        <extracomment>reason</extracomment>
        <translation>lo que {path} arranca de forma predeterminada no es un núcleo Linux ({title})</translation>
    </message>
    <message>
        <source>where {file} lies, which {path} starts, cannot be told</source>
        <extracomment>reason</extracomment>
        <translation>no se puede saber dónde está {file}, que {path} arranca</translation>
    </message>
    <message>
        <source>what {path} starts by default cannot be told</source>
        <extracomment>reason</extracomment>
        <translation>no se puede saber lo que {path} arranca de forma predeterminada</translation>
    </message>
    <message>
        <source>{path} is no kernel image</source>
        <extracomment>reason</extracomment>
        <translation>{path} no es una imagen de núcleo</translation>
    </message>
    <message>
        <source>the kernel in {path} could not be taken out (is it whole, and is there room in /run?)</source>
        <extracomment>reason</extracomment>
        <translation>no se pudo extraer el núcleo de {path} (¿está completo, y hay espacio en /run?)</translation>
    </message>
    <message>
        <source>the kernel in {path} is cut short</source>
        <extracomment>reason</extracomment>
        <translation>el núcleo de {path} está truncado</translation>
    </message>
    <message>
        <source>the initrd in {path} could not be taken out (is it whole, and is there room in /run?)</source>
        <extracomment>reason</extracomment>
        <translation>no se pudo extraer el initrd de {path} (¿está completo, y hay espacio en /run?)</translation>
    </message>
    <message>
        <source>the mode is bios</source>
        <extracomment>reason</extracomment>
        <translation>el modo es BIOS</translation>
    </message>
    <message>
        <source>it was asked for this one reboot</source>
        <extracomment>reason</extracomment>
        <translation>se pidió solo para este reinicio</translation>
    </message>
    <message>
        <source>{path} says neither bios nor kexec: {text}</source>
        <extracomment>reason</extracomment>
        <translation>{path} no contiene ni bios ni kexec: {text}</translation>
    </message>
    <message>
        <source>kexec is suspended after a failure (warmbootctl status tells more)</source>
        <extracomment>reason</extracomment>
        <translation>kexec está suspendido tras un fallo (warmbootctl status dice más)</translation>
    </message>
    <message>
        <source>cannot write to {path}</source>
        <extracomment>reason</extracomment>
        <translation>no se puede escribir en {path}</translation>
    </message>
    <message>
        <source>a reboot argument was given</source>
        <extracomment>reason</extracomment>
        <translation>se pasó un argumento de reinicio</translation>
    </message>
    <message>
        <source>{what} was requested</source>
        <extracomment>reason</extracomment>
        <translation>se pidió {what}</translation>
    </message>
    <message>
        <source>a unit failed whose failure reboots the machine</source>
        <extracomment>reason</extracomment>
        <translation>falló una unidad cuyo fallo reinicia la máquina</translation>
    </message>
    <message>
        <source>the management controller (IPMI) has another boot device set</source>
        <extracomment>reason</extracomment>
        <translation>la controladora de gestión (IPMI) tiene definido otro dispositivo de arranque</translation>
    </message>
    <message>
        <source>cannot read {path}</source>
        <extracomment>reason</extracomment>
        <translation>no se puede leer {path}</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set</source>
        <extracomment>reason</extracomment>
        <translation>hay definida una entrada de GRUB para una sola vez</translation>
    </message>
    <message>
        <source>the package manager is at work</source>
        <extracomment>reason</extracomment>
        <translation>el gestor de paquetes está trabajando</translation>
    </message>
    <message>
        <source>is it a file?</source>
        <extracomment>reason</extracomment>
        <translation>¿es un archivo?</translation>
    </message>
    <message>
        <source>only root may</source>
        <extracomment>reason</extracomment>
        <translation>solo root tiene permiso</translation>
    </message>
    <message>
        <source>it is not installed</source>
        <extracomment>reason</extracomment>
        <translation>no está instalado</translation>
    </message>
    <message>
        <source>it shows no default</source>
        <extracomment>reason</extracomment>
        <translation>no muestra ninguna entrada predeterminada</translation>
    </message>
    <message>
        <source>{path} is missing</source>
        <extracomment>reason</extracomment>
        <translation>{path} no existe</translation>
    </message>
    <message>
        <source>{unit} failed</source>
        <extracomment>reason</extracomment>
        <translation>{unit} falló</translation>
    </message>
    <message>
        <source>the distribution&apos;s default</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>el predeterminado de la distribución</translation>
    </message>
    <message>
        <source>the newest installed one</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>el más reciente de los instalados</translation>
    </message>
    <message>
        <source>what the boot loader starts by default</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>el que el gestor de arranque inicia de forma predeterminada</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{path} with {initrds}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>{path} con {initrds}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>la del gestor de arranque</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, with {added}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>la del gestor de arranque, con {added}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>la del gestor de arranque, sin {removed}</translation>
    </message>
    <message>
        <source>the boot loader&apos;s, with {added}, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>la del gestor de arranque, con {added}, sin {removed}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, with {added}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>“{line}”, con {added}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>“{line}”, sin {removed}</translation>
    </message>
    <message>
        <source>&quot;{line}&quot;, with {added}, without {removed}</source>
        <extracomment>what a kernel or a command line changes from or to</extracomment>
        <translation>“{line}”, con {added}, sin {removed}</translation>
    </message>
    <message>
        <source>The card does not start anew under NVIDIA&apos;s own driver unless that is unloaded before the kexec (rmmod nvidia_drm nvidia_modeset nvidia_uvm nvidia).</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Con el controlador propio de NVIDIA, la tarjeta no vuelve a iniciarse si este no se retira de la memoria antes del kexec (rmmod nvidia_drm nvidia_modeset nvidia_uvm nvidia).</translation>
    </message>
    <message>
        <source>Kernels from before 2026 do not bring the card to rest at a kexec.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Los núcleos anteriores a 2026 no dejan la tarjeta en reposo en un kexec.</translation>
    </message>
    <message>
        <source>Some cards show nothing after a kexec, though the machine answers.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Algunas tarjetas no muestran nada tras un kexec, aunque la máquina responde.</translation>
    </message>
    <message>
        <source>On a big server the next kernel was reset as it began to write to the screen.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>En un servidor grande, el próximo núcleo sufrió un reset al empezar a escribir en la pantalla.</translation>
    </message>
    <message>
        <source>After a kexec the virtual screen gives no answer for a minute, and then is not there.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Tras un kexec, la pantalla virtual no responde durante un minuto, y después no está.</translation>
    </message>
    <message>
        <source>Cards with old firmware do not come up after a kexec; ConnectX-4 wants 12.17.1502 (Ethernet) or 12.17.2020 (InfiniBand) at least.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Las tarjetas con firmware antiguo no se activan tras un kexec; ConnectX-4 necesita al menos 12.17.1502 (Ethernet) o 12.17.2020 (InfiniBand).</translation>
    </message>
    <message>
        <source>Its part in shutting down can hang while the card is in use.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Su rutina de apagado puede colgarse mientras la tarjeta está en uso.</translation>
    </message>
    <message>
        <source>On some machines the network gets no address after a kexec (I219-LM); switching off &quot;Extended DHCP Timeout&quot; in the firmware has helped.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>En algunas máquinas, la red no obtiene dirección tras un kexec (I219-LM); ha ayudado desactivar “Extended DHCP Timeout” en el firmware.</translation>
    </message>
    <message>
        <source>Some cards (RTL8127) do not come back from a restart without a power cycle under this driver.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Con este controlador, algunas tarjetas (RTL8127) no vuelven tras un reinicio si no se corta la alimentación.</translation>
    </message>
    <message>
        <source>Some Smart Array controllers cannot be reset by the driver unless it is told to.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>El controlador no puede reinicializar algunas controladoras Smart Array si no se le indica.</translation>
    </message>
    <message>
        <source>The engine is left at work, and the next kernel hangs at its test or finds it broken.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>El motor DMA se queda trabajando, y el próximo núcleo se cuelga al probarlo o lo da por averiado.</translation>
    </message>
    <message>
        <source>Rented servers with this board (OVH EG-32) find no disks after a kexec, or drown in interrupts.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Los servidores alquilados con esta placa (OVH EG-32) no encuentran discos tras un kexec, o se ahogan en interrupciones.</translation>
    </message>
    <message>
        <source>It loses its network after a kexec; switching off &quot;Extended DHCP Timeout&quot; in the firmware has helped.</source>
        <extracomment>known trouble with hardware</extracomment>
        <translation>Pierde la red tras un kexec; ha ayudado desactivar “Extended DHCP Timeout” en el firmware.</translation>
    </message>
    <message>
        <source>What systemd-boot starts is known to bootctl on the running machine only; choose another kernel.</source>
        <extracomment>loader-not-here, beside its field</extracomment>
        <translation>Lo que inicia systemd-boot solo lo sabe bootctl en la máquina en marcha; elija otro núcleo.</translation>
    </message>
    <message>
        <source>only root can read /etc/warmboot.conf, which says whether it is a kexec</source>
        <extracomment>next-settings-private</extracomment>
        <translation>solo root puede leer /etc/warmboot.conf, que dice si será un kexec</translation>
    </message>
    <message>
        <source>This is NixOS, where /etc is generated. Its own prepare-kexec.service loads the kernel for systemctl kexec; use that instead of Warmboot.</source>
        <extracomment>nixos</extracomment>
        <translation>Esto es NixOS, donde /etc se genera. Su propio servicio prepare-kexec.service carga el núcleo para systemctl kexec; úselo en lugar de Warmboot.</translation>
    </message>
    <message>
        <source>{path} of the distribution loads a kernel at each reboot as well; where Warmboot is installed, it unloads that and uses its own.</source>
        <extracomment>vendor-loader</extracomment>
        <translation>{path}, de la distribución, también carga un núcleo en cada reinicio; donde Warmboot está instalado, lo retira de la memoria y usa el suyo.</translation>
    </message>
    <message>
        <source>{path} of the distribution loads a kernel at each reboot, and goes on doing so.</source>
        <extracomment>vendor-loader-stays</extracomment>
        <translation>{path}, de la distribución, carga un núcleo en cada reinicio y seguirá haciéndolo.</translation>
    </message>
    <message>
        <source>Only root can read /etc/warmboot.conf. To change it here, let everybody read it again: chmod a+r it as root.</source>
        <extracomment>settings-private</extracomment>
        <translation>Solo root puede leer /etc/warmboot.conf. Para cambiarlo aquí, permita de nuevo que todos lo lean: chmod a+r como root.</translation>
    </message>
    <message>
        <source>{unit} is read from {path}, which goes before Warmboot&apos;s file of that name; remove {path}.</source>
        <extracomment>unit-shadowed</extracomment>
        <translation>{unit} se lee de {path}, que tiene prioridad sobre el archivo de Warmboot del mismo nombre; elimine {path}.</translation>
    </message>
    <message>
        <source>It failed ({why}), and putting everything back failed as well; the next change tries again.</source>
        <extracomment>rollback-failed</extracomment>
        <translation>Falló ({why}), y tampoco se pudo restituir todo; el próximo cambio lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>On this computer an administrator confirms a boot in a terminal: sudo warmbootctl confirm.</source>
        <extracomment>confirm-here</extracomment>
        <translation>En este equipo, un administrador confirma un arranque en un terminal: sudo warmbootctl confirm.</translation>
    </message>
    <message>
        <source>Warmboot then leaves ordinary reboots to the firmware; something else that was found here may not.</source>
        <extracomment>plan-bios-from-us</extracomment>
        <translation>Después, Warmboot deja los reinicios normales al firmware; otra cosa que se encontró aquí puede no hacerlo.</translation>
    </message>
    <message>
        <source>This is a virtual machine, whose firmware takes next to no time: kexec gains little here.</source>
        <extracomment>virtual-machine-some</extracomment>
        <translation>Esto es una máquina virtual, cuyo firmware apenas tarda: kexec aporta poco aquí.</translation>
    </message>
    <message>
        <source>After a power cut the boot loader starts the machine; it should start the kernel that a kexec starts.</source>
        <extracomment>why-loader</extracomment>
        <translation>Tras un corte de corriente es el gestor de arranque quien arranca la máquina; debería arrancar el mismo núcleo que un kexec.</translation>
    </message>
    <message>
        <source>{field}: &quot;{value}&quot; holds a newline, another control character, one that cannot be seen or turns the direction of reading, or bytes that are not UTF-8.</source>
        <extracomment>value-control-characters</extracomment>
        <translation>{field}: “{value}” contiene un salto de línea, otro carácter de control, uno que no se ve o que cambia el sentido de la lectura, o bytes que no son UTF-8.</translation>
    </message>
    <message>
        <source>a one-time GRUB entry is set (next_entry), and GRUB cannot write to LVM or RAID to take it back; do that yourself: grub-editenv - unset next_entry</source>
        <extracomment>grub-next-entry-stays</extracomment>
        <translation>hay definida una entrada de GRUB para una sola vez (next_entry) y GRUB no puede escribir en LVM ni en RAID para retirarla; hágalo usted: grub-editenv - unset next_entry</translation>
    </message>
    <message>
        <source>GRUB keeps a part of its environment beside the file system here (env_block), and it cannot be read; a one-time entry may be set</source>
        <extracomment>grub-environment-elsewhere</extracomment>
        <translation>GRUB guarda aquí una parte de su entorno junto al sistema de archivos (env_block) que no se puede leer; puede que haya definida una entrada para una sola vez</translation>
    </message>
    <message>
        <source>{unit} runs {path}, which does not exist, so that it loads nothing.</source>
        <extracomment>adopt-flaw-program</extracomment>
        <translation>{unit} ejecuta {path}, que no existe, así que no carga nada.</translation>
    </message>
    <message>
        <source>{path} calls systemctl with {word}, an option that it does not have, and starts no kernel.</source>
        <extracomment>adopt-flaw-option</extracomment>
        <translation>{path} llama a systemctl con {word}, una opción que no existe, y no arranca ningún núcleo.</translation>
    </message>
    <message>
        <source>{unit} loads its kernel at boot and not at the shutdown, so that a reboot starts the one of then, and not what an update has brought since.</source>
        <extracomment>adopt-flaw-at-boot</extracomment>
        <translation>{unit} carga su núcleo al arrancar y no al apagar, así que un reinicio arranca el de entonces y no lo que haya traído después una actualización.</translation>
    </message>
    <message>
        <source>{unit} loads a kernel for systemctl kexec alone, which has none to start once it is gone; a reboot via kexec takes its place.</source>
        <extracomment>adopt-kexec-target</extracomment>
        <translation>{unit} carga un núcleo solo para systemctl kexec, que sin ella no tiene ninguno que arrancar; lo sustituye un reinicio mediante kexec.</translation>
    </message>
    <message>
        <source>{field}: {path} does not exist, and --follow default needs it; choose a kernel in another way: {options}.</source>
        <extracomment>default-missing</extracomment>
        <translation>{field}: {path} no existe y --follow default lo necesita; elija un núcleo de otra manera: {options}.</translation>
    </message>
    <message>
        <source>kernel: /boot is in /etc/fstab but not mounted, so that no kernel is found there; mount /boot and try again.</source>
        <extracomment>kernel-boot-unmounted</extracomment>
        <translation>kernel: /boot está en /etc/fstab pero no está montado, así que no se encuentra ningún núcleo; móntelo (mount /boot) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>kernel: no boot loader was found whose configuration Warmboot can read (grub.cfg of GRUB, the entries of systemd-boot); choose a kernel instead: {options}.</source>
        <extracomment>loader-none</extracomment>
        <translation>kernel: no se encontró ningún gestor de arranque cuya configuración pueda leer Warmboot (grub.cfg de GRUB, las entradas de systemd-boot); elija un núcleo en su lugar: {options}.</translation>
    </message>
    <message>
        <source>kernel: what {path} starts is decided when it runs ({text}); choose a kernel instead: {options}.</source>
        <extracomment>loader-decides</extracomment>
        <translation>kernel: lo que arranca {path} se decide en el momento de ejecutarse ({text}); elija un núcleo en su lugar: {options}.</translation>
    </message>
    <message>
        <source>kernel: {path} has no entry that could be started; is it whole? Make it anew (grub-mkconfig -o {path}), or choose a kernel: {options}.</source>
        <extracomment>loader-empty</extracomment>
        <translation>kernel: {path} no tiene ninguna entrada que se pueda arrancar; ¿está completo? Genérelo de nuevo (grub-mkconfig -o {path}) o elija un núcleo: {options}.</translation>
    </message>
    <message>
        <source>kernel: what {path} starts by default, &quot;{title}&quot;, is no Linux kernel of this system that could be loaded; choose one: {options}.</source>
        <extracomment>loader-no-linux</extracomment>
        <translation>kernel: lo que {path} arranca de forma predeterminada, “{title}”, no es un núcleo Linux de este sistema que se pueda cargar; elija uno: {options}.</translation>
    </message>
    <message>
        <source>kernel: where {file} lies, which {path} starts by default, cannot be told; choose a kernel instead: {options}.</source>
        <extracomment>loader-file-unknown</extracomment>
        <translation>kernel: no se puede saber dónde está {file}, que {path} arranca de forma predeterminada; elija un núcleo en su lugar: {options}.</translation>
    </message>
    <message>
        <source>kernel: {path} starts {file} by default, which does not exist, so that the boot loader would fail; make {path} anew (update-grub, or grub-mkconfig -o {path}), or choose a kernel for kexec: {options}.</source>
        <extracomment>loader-file-missing</extracomment>
        <translation>kernel: {path} arranca de forma predeterminada {file}, que no existe, así que el gestor de arranque fallaría; genere {path} de nuevo (update-grub o grub-mkconfig -o {path}) o elija un núcleo para kexec: {options}.</translation>
    </message>
    <message>
        <source>kernel: {path} starts another system by default than the one that runs ({word}), or another state of it; that is for the boot loader to start. To start a kernel of this one: {options}.</source>
        <extracomment>loader-other-system</extracomment>
        <translation>kernel: {path} arranca de forma predeterminada un sistema distinto del que está en marcha ({word}), u otro estado de este; eso le corresponde al gestor de arranque. Para arrancar un núcleo de este: {options}.</translation>
    </message>
    <message>
        <source>kernel: what systemd-boot starts is known to bootctl on the running machine only; choose a kernel instead: {options}.</source>
        <extracomment>loader-not-here</extracomment>
        <translation>kernel: lo que inicia systemd-boot solo lo sabe bootctl en la máquina en marcha; elija un núcleo en su lugar: {options}.</translation>
    </message>
    <message>
        <source>kernel: bootctl, which knows what systemd-boot starts, does not tell ({why}); choose a kernel instead: {options}.</source>
        <extracomment>loader-silent</extracomment>
        <translation>kernel: bootctl, que sabe lo que inicia systemd-boot, no lo dice ({why}); elija un núcleo en su lugar: {options}.</translation>
    </message>
    <message>
        <source>{path} is a hand-made kexec set-up for systemctl kexec alone; ordinary reboots do without it.</source>
        <extracomment>foreign-set-up-kexec</extracomment>
        <translation>{path} es una configuración de kexec hecha a mano solo para systemctl kexec; los reinicios corrientes no la usan.</translation>
    </message>
    <message>
        <source>{path} loads or starts a kernel at each boot ({text}); take that line out by hand.</source>
        <extracomment>foreign-set-up-line</extracomment>
        <translation>{path} carga o arranca un núcleo en cada arranque ({text}); quite esa línea a mano.</translation>
    </message>
    <message>
        <source>{path} runs {script}, which loads or starts a kernel; take that out by hand.</source>
        <extracomment>foreign-set-up-script</extracomment>
        <translation>{path} ejecuta {script}, que carga o arranca un núcleo; quítelo a mano.</translation>
    </message>
    <message>
        <source>Debian&apos;s kexec-load loads a kernel at each reboot as well (LOAD_KEXEC=true in {path}); where Warmboot is installed, it unloads that and uses its own.</source>
        <extracomment>vendor-loader-debian</extracomment>
        <translation>El kexec-load de Debian también carga un núcleo en cada reinicio (LOAD_KEXEC=true en {path}); donde Warmboot está instalado, lo retira de la memoria y usa el suyo.</translation>
    </message>
    <message>
        <source>{path} overrules Warmboot: it sets the commands of {unit} anew; remove {path}.</source>
        <extracomment>drop-in-overrules</extracomment>
        <translation>{path} prevalece sobre Warmboot: define de nuevo las órdenes de {unit}; elimine {path}.</translation>
    </message>
    <message>
        <source>{path} makes {unit} run something else beside what Warmboot runs there ({text}); see that it neither fails nor takes long.</source>
        <extracomment>unit-runs-more</extracomment>
        <translation>{path} hace que {unit} ejecute algo más aparte de lo que ejecuta ahí Warmboot ({text}); compruebe que no falle ni tarde mucho.</translation>
    </message>
    <message>
        <source>{unit} is read from {path} and not from systemd&apos;s own file, so that nobody can tell when in a shutdown it runs; remove {path}.</source>
        <extracomment>reboot-unit-replaced</extracomment>
        <translation>{unit} se lee de {path} y no del archivo de systemd, así que nadie puede saber en qué momento del apagado se ejecuta; elimine {path}.</translation>
    </message>
    <message>
        <source>The initrd {initrd} is by its name for another kernel than {kernel}, which would find none of its modules in it; correct the links, or name both with --kernel and --initrd.</source>
        <extracomment>warning-initrd-other</extracomment>
        <translation>Por su nombre, el initrd {initrd} es de otro núcleo que {kernel}, que no encontraría en él ninguno de sus módulos; corrija los enlaces o indique ambos con --kernel y --initrd.</translation>
    </message>
    <message>
        <source>The boot loader starts {path} by default.</source>
        <extracomment>check-loader-starts</extracomment>
        <translation>El gestor de arranque inicia {path} de forma predeterminada.</translation>
    </message>
    <message>
        <source>The boot loader starts {path} the next time only (a one-time entry); what it starts by default shows after that.</source>
        <extracomment>check-loader-once</extracomment>
        <translation>El gestor de arranque inicia {path} solo la próxima vez (una entrada para una sola vez); lo que inicia de forma predeterminada se verá después.</translation>
    </message>
    <message>
        <source>{path} does not exist, and this choice needs it; choose another kernel.</source>
        <extracomment>default-missing, beside its field</extracomment>
        <translation>{path} no existe y esta opción lo necesita; elija otro núcleo.</translation>
    </message>
    <message>
        <source>{path} starts {file} by default, which does not exist, so that the boot loader would fail; make {path} anew (update-grub, or grub-mkconfig -o {path}), or choose another kernel.</source>
        <extracomment>loader-file-missing, beside its field</extracomment>
        <translation>{path} arranca de forma predeterminada {file}, que no existe, así que el gestor de arranque fallaría; genere {path} de nuevo (update-grub o grub-mkconfig -o {path}) o elija otro núcleo.</translation>
    </message>
    <message>
        <source>{path} starts another system by default ({word})</source>
        <extracomment>reason</extracomment>
        <translation>{path} arranca de forma predeterminada otro sistema ({word})</translation>
    </message>
    <message>
        <source>{path} starts another state of the system by default ({word})</source>
        <extracomment>reason</extracomment>
        <translation>{path} arranca de forma predeterminada otro estado del sistema ({word})</translation>
    </message>
    <message>
        <source>cannot read all that {path} keeps</source>
        <extracomment>reason</extracomment>
        <translation>no se puede leer todo lo que guarda {path}</translation>
    </message>
    <message>
        <source>The reboot was called off before it was asked for.</source>
        <extracomment>reboot-called-off</extracomment>
        <translation>El reinicio se canceló antes de solicitarlo.</translation>
    </message>
    <message>
        <source>another load of a kernel is at work</source>
        <extracomment>reason</extracomment>
        <translation>hay otra carga de un núcleo en curso</translation>
    </message>
    <message>
        <source>kernel: the boot loader that started this machine ({name}) is one that Warmboot cannot read; choose a kernel instead: {options}.</source>
        <extracomment>loader-unknown</extracomment>
        <translation>kernel: el gestor de arranque que arrancó esta máquina ({name}) es uno que Warmboot no puede leer; elija un núcleo en su lugar: {options}.</translation>
    </message>
    <message>
        <source>{path} is a link that leads out of {root}, to files of the running system; make it a relative link, or run warmbootctl in there: chroot {root} warmbootctl.</source>
        <extracomment>link-out-of-root</extracomment>
        <translation>{path} es un enlace que lleva fuera de {root}, a archivos del sistema en ejecución; conviértalo en un enlace relativo o ejecute warmbootctl allí dentro: chroot {root} warmbootctl.</translation>
    </message>
    <message>
        <source>The boot loader that started this machine ({name}) is one that Warmboot cannot read; choose another kernel.</source>
        <extracomment>loader-unknown, beside its field</extracomment>
        <translation>El gestor de arranque que arrancó esta máquina ({name}) es uno que Warmboot no puede leer; elija otro núcleo.</translation>
    </message>
    <message>
        <source>the last kexec did not arrive: another kernel was started in its place</source>
        <extracomment>reason</extracomment>
        <translation>el último kexec no llegó a su destino: en su lugar se arrancó otro núcleo</translation>
    </message>
    <message>
        <source>the last boot by kexec was no good: {why}</source>
        <extracomment>reason</extracomment>
        <translation>el último arranque por kexec no fue bueno: {why}</translation>
    </message>
    <message>
        <source>nothing more is known</source>
        <extracomment>reason</extracomment>
        <translation>no se sabe nada más</translation>
    </message>
    <message>
        <source>the boot loader that started this machine is one that cannot be read</source>
        <extracomment>reason</extracomment>
        <translation>el gestor de arranque que arrancó esta máquina es uno que no se puede leer</translation>
    </message>
    <message>
        <source>{path} has no room left, so that a failed kexec could not be noted</source>
        <extracomment>next-full</extracomment>
        <translation>{path} no tiene más espacio, así que no se podría anotar un kexec fallido</translation>
    </message>
    <message>
        <source>{unit} has failed, whose failure reboots the machine; systemctl reset-failed takes that back</source>
        <extracomment>next-failed-unit</extracomment>
        <translation>{unit} ha fallado, y su fallo reinicia la máquina; systemctl reset-failed lo revierte</translation>
    </message>
    <message>
        <source>{unit} is masked or missing, so that nothing happens</source>
        <extracomment>next-keys-masked</extracomment>
        <translation>{unit} está enmascarada o falta, así que no ocurre nada</translation>
    </message>
    <message>
        <source>{unit} is what it starts, and no reboot</source>
        <extracomment>next-keys-other</extracomment>
        <translation>arranca {unit}, y no un reinicio</translation>
    </message>
    <message>
        <source>{path} is no file that can be read; a one-time GRUB entry may be set</source>
        <extracomment>grub-environment-unreadable</extracomment>
        <translation>{path} no es un archivo legible; puede haber una entrada única de GRUB establecida</translation>
    </message>
    <message>
        <source>A kernel that was loaded by hand is not taken back by Warmboot; leave --confirm out, or reboot --via kexec.</source>
        <extracomment>confirm-by-hand</extracomment>
        <translation>Warmboot no revierte un núcleo cargado a mano; omita --confirm o use reboot --via kexec.</translation>
    </message>
    <message>
        <source>{path} is made anew.</source>
        <extracomment>plan-state-folder</extracomment>
        <translation>{path} se crea de nuevo.</translation>
    </message>
    <message>
        <source>A name has no # in it, which begins a remark in the list of servers: {value}</source>
        <extracomment>servers-name</extracomment>
        <translation>Un nombre no lleva #, que comienza una observación en la lista de servidores: {value}</translation>
    </message>
    <message>
        <source>How these are set up cannot be told, and a playbook would change it: {machines}. Their settings cannot be read, or are not those of Warmboot; leave them out.</source>
        <extracomment>export-not-ours</extracomment>
        <translation>No se sabe cómo están configuradas estas máquinas, y un playbook lo cambiaría: {machines}. Sus ajustes no se pueden leer o no son de Warmboot; déjelas fuera.</translation>
    </message>
</context>
<context>
    <name>Metainfo</name>
    <message>
        <source>Reboot without waiting for the firmware</source>
        <extracomment>summary</extracomment>
        <translation>Reinicios sin esperar al firmware</translation>
    </message>
    <message>
        <source>Warmboot lets Linux machines restart through kexec: the running kernel starts the next one directly, and the minutes that a server&apos;s BIOS or UEFI firmware takes are not spent. It does so for this computer and for servers over SSH.</source>
        <extracomment>p</extracomment>
        <translation>Warmboot hace que las máquinas Linux se reinicien mediante kexec: el núcleo en ejecución arranca directamente el siguiente, y se ahorran los minutos que tarda el firmware BIOS o UEFI de un servidor. Lo hace en este equipo y en servidores por SSH.</translation>
    </message>
    <message>
        <source>See how the next reboot goes and why, and switch it</source>
        <extracomment>li</extracomment>
        <translation>Ver cómo se hará el próximo reinicio y por qué, y cambiarlo</translation>
    </message>
    <message>
        <source>Reboot through kexec or through the firmware whenever you like</source>
        <extracomment>li</extracomment>
        <translation>Reiniciar mediante kexec o a través del firmware cuando se quiera</translation>
    </message>
    <message>
        <source>Review every change of a file before it is made, and undo it afterwards</source>
        <extracomment>li</extracomment>
        <translation>Revisar cada cambio de un archivo antes de hacerlo, y deshacerlo después</translation>
    </message>
    <message>
        <source>Find what stands in the way of a kexec on this machine, and its cure</source>
        <extracomment>li</extracomment>
        <translation>Averiguar qué impide un kexec en esta máquina, y cómo remediarlo</translation>
    </message>
    <message>
        <source>Reboot several servers, a few at a time, stopping at the first that does not come back as it should</source>
        <extracomment>li</extracomment>
        <translation>Reiniciar varios servidores, unos pocos a la vez, y detenerse en el primero que no vuelva como debe</translation>
    </message>
    <message>
        <source>Whatever goes wrong ends in an ordinary reboot through the firmware, and a kexec that did not arrive is not tried again.</source>
        <extracomment>p</extracomment>
        <translation>Cualquier cosa que salga mal acaba en un reinicio normal a través del firmware, y un kexec que no llegó a su destino no se vuelve a intentar.</translation>
    </message>
    <message>
        <source>How the next reboot goes, why, and into which kernel</source>
        <extracomment>caption</extracomment>
        <translation>Cómo se hará el próximo reinicio, por qué y con qué núcleo</translation>
    </message>
    <message>
        <source>All machines in a table to filter and to choose in</source>
        <extracomment>caption</extracomment>
        <translation>Todas las máquinas en una tabla que se puede filtrar y en la que se puede elegir</translation>
    </message>
    <message>
        <source>The review before a change, with the difference of every file</source>
        <extracomment>caption</extracomment>
        <translation>La revisión antes de un cambio, con las diferencias de cada archivo</translation>
    </message>
    <message>
        <source>How long reboots took, and what kexec saved</source>
        <extracomment>caption</extracomment>
        <translation>Cuánto duraron los reinicios, y cuánto ahorró kexec</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>How machines reboot</source>
        <extracomment>Comment</extracomment>
        <translation>Cómo se reinician las máquinas</translation>
    </message>
    <message>
        <source>Reboot Mode Changed</source>
        <extracomment>Name</extracomment>
        <translation>Modo de reinicio cambiado</translation>
    </message>
    <message>
        <source>Somebody else changed how a machine reboots</source>
        <extracomment>Comment</extracomment>
        <translation>Otra persona cambió cómo se reinicia una máquina</translation>
    </message>
    <message>
        <source>Machine Is Back</source>
        <extracomment>Name</extracomment>
        <translation>La máquina ha vuelto</translation>
    </message>
    <message>
        <source>A machine has come back from its reboot</source>
        <extracomment>Comment</extracomment>
        <translation>Una máquina ha vuelto de su reinicio</translation>
    </message>
    <message>
        <source>Machine Has Not Come Back</source>
        <extracomment>Name</extracomment>
        <translation>La máquina no ha vuelto</translation>
    </message>
    <message>
        <source>A machine that was rebooted does not answer within its limit</source>
        <extracomment>Comment</extracomment>
        <translation>Una máquina que se reinició no responde en el plazo previsto</translation>
    </message>
</context>
<context>
    <name>Polkit</name>
    <message>
        <source>Install or change Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>Instalar o modificar Warmboot</translation>
    </message>
    <message>
        <source>Authentication is required to change how this computer restarts: units and settings of Warmboot are written. It is not restarted now.</source>
        <extracomment>Description</extracomment>
        <translation>Se requiere autenticación para cambiar cómo se reinicia este equipo: se escriben unidades y ajustes de Warmboot. Ahora no se reinicia.</translation>
    </message>
    <message>
        <source>Uninstall Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>Desinstalar Warmboot</translation>
    </message>
    <message>
        <source>Authentication is required to remove everything that Warmboot put on this computer. It then restarts through its firmware again.</source>
        <extracomment>Description</extracomment>
        <translation>Se requiere autenticación para eliminar todo lo que Warmboot puso en este equipo. Después vuelve a reiniciarse a través de su firmware.</translation>
    </message>
    <message>
        <source>Take back a change of Warmboot</source>
        <extracomment>Name</extracomment>
        <translation>Deshacer un cambio de Warmboot</translation>
    </message>
    <message>
        <source>Authentication is required to take back the last change of how this computer restarts: the files that were there before are put back.</source>
        <extracomment>Description</extracomment>
        <translation>Se requiere autenticación para deshacer el último cambio en la forma de reiniciar este equipo: se restituyen los archivos que había antes.</translation>
    </message>
    <message>
        <source>Make a change of Warmboot again</source>
        <extracomment>Name</extracomment>
        <translation>Rehacer un cambio de Warmboot</translation>
    </message>
    <message>
        <source>Authentication is required to make a change again that was taken back: how this computer restarts changes.</source>
        <extracomment>Description</extracomment>
        <translation>Se requiere autenticación para rehacer un cambio que se deshizo: cambia la forma de reiniciar este equipo.</translation>
    </message>
    <message>
        <source>Choose how the next restart goes</source>
        <extracomment>Name</extracomment>
        <translation>Elegir cómo se hace el próximo reinicio</translation>
    </message>
    <message>
        <source>Authentication is required to choose how this computer goes through its next restart, and only that one. It is not restarted now.</source>
        <extracomment>Description</extracomment>
        <translation>Se requiere autenticación para elegir cómo hace este equipo su próximo reinicio, y solo ese. Ahora no se reinicia.</translation>
    </message>
    <message>
        <source>Put kexec back in service</source>
        <extracomment>Name</extracomment>
        <translation>Poner kexec de nuevo en servicio</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through kexec again, after a failure had switched that off.</source>
        <extracomment>Description</extracomment>
        <translation>Se requiere autenticación para que este equipo vuelva a reiniciarse mediante kexec, después de que un fallo lo desactivara.</translation>
    </message>
</context>
<context>
    <name>warmboot::About</name>
    <message>
        <source>Reboots through kexec, safely and reversibly</source>
        <translation>Reinicios mediante kexec, seguros y reversibles</translation>
    </message>
    <message>
        <source>Warmboot contributors</source>
        <translation>Colaboradores de Warmboot</translation>
    </message>
    <message>
        <source>in warmbootctl and in the helper</source>
        <translation>en warmbootctl y en el programa auxiliar</translation>
    </message>
    <message>
        <source>what the parts of Warmboot say to each other</source>
        <translation>lo que se dicen entre sí las partes de Warmboot</translation>
    </message>
    <message>
        <source>in warmbootctl</source>
        <translation>en warmbootctl</translation>
    </message>
</context>
<context>
    <name>warmboot::AboutDialog</name>
    <message>
        <source>Licence: %1</source>
        <translation>Licencia: %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>About Warmboot</source>
        <translation>Acerca de Warmboot</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Made of</source>
        <translation>&amp;Componentes</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
</context>
<context>
    <name>warmboot::AddServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>root@server.example, or a host of ~/.ssh/config</source>
        <translation>root@servidor.example, o un host de ~/.ssh/config</translation>
    </message>
    <message>
        <source>What ssh will call</source>
        <translation>Adónde se conectará ssh</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Servidor:</translation>
    </message>
    <message>
        <source>&amp;Name in the list:</source>
        <translation>&amp;Nombre en la lista:</translation>
    </message>
    <message>
        <source>It needs sshd, systemd and kexec-tools. Where Warmboot is not installed a small program is put into ~/.cache/warmboot of that user; nothing else changes before a review.</source>
        <translation>Necesita sshd, systemd y kexec-tools. Donde Warmboot no está instalado, se coloca un pequeño programa en ~/.cache/warmboot de ese usuario; nada más cambia antes de una revisión.</translation>
    </message>
    <message>
        <source>&amp;Add and connect</source>
        <translation>&amp;Añadir y conectar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>ssh will call %1.</source>
        <translation>ssh se conectará a %1.</translation>
    </message>
    <message>
        <source>ssh cannot say whom it will call: %1</source>
        <translation>ssh no puede decir adónde se conectará: %1</translation>
    </message>
    <message>
        <source>Change a server</source>
        <translation>Cambiar un servidor</translation>
    </message>
    <message>
        <source>&amp;Change and connect</source>
        <translation>Cam&amp;biar y conectar</translation>
    </message>
</context>
<context>
    <name>warmboot::Arguments</name>
    <message>
        <source>Start in the tray, without a window.</source>
        <translation>Iniciar en la bandeja, sin ventana.</translation>
    </message>
    <message>
        <source>Show this machine as well. COMMAND runs &quot;warmbootctl serve&quot; there, for example: atlas=ssh root@atlas warmbootctl serve. Can be given several times.</source>
        <translation>Mostrar también esta máquina. ORDEN ejecuta allí “warmbootctl serve”, por ejemplo: atlas=ssh root@atlas warmbootctl serve. Se puede dar varias veces.</translation>
    </message>
    <message>
        <source>NAME=COMMAND</source>
        <translation>NOMBRE=ORDEN</translation>
    </message>
    <message>
        <source>Show this server as well, which needs nothing but sshd, systemd and kexec-tools: user@host, or a host of ~/.ssh/config. Can be given several times; the window keeps a list of its own.</source>
        <translation>Mostrar también este servidor, que no necesita más que sshd, systemd y kexec-tools: usuario@host, o un host de ~/.ssh/config. Se puede dar varias veces; la ventana mantiene su propia lista.</translation>
    </message>
    <message>
        <source>SERVER</source>
        <translation>SERVIDOR</translation>
    </message>
    <message>
        <source>Leave this computer out; goes with --server and --machine.</source>
        <translation>Excluir este equipo; se usa con --server y --machine.</translation>
    </message>
    <message>
        <source>--machine %1: a quote is not closed.</source>
        <translation>--machine %1: hay unas comillas sin cerrar.</translation>
    </message>
    <message>
        <source>--machine %1: write NAME=COMMAND.</source>
        <translation>--machine %1: escriba NOMBRE=ORDEN.</translation>
    </message>
    <message>
        <source>--server: %1</source>
        <translation>--server: %1</translation>
    </message>
    <message>
        <source>--no-this-computer leaves no machine to show; add --server USER@HOST.</source>
        <translation>--no-this-computer no deja ninguna máquina que mostrar; añada --server USUARIO@HOST.</translation>
    </message>
    <message>
        <source>%1: no file or machine is expected here.</source>
        <translation>%1: aquí no se espera ningún archivo ni máquina.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
</context>
<context>
    <name>warmboot::Autostart</name>
    <message>
        <source>The desktop does not do that: %1</source>
        <translation>El escritorio no hace eso: %1</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 no se puede eliminar.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear el directorio %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 no se puede escribir.</translation>
    </message>
</context>
<context>
    <name>warmboot::CallersModel</name>
    <message>
        <source>Who reboots</source>
        <translation>Quién reinicia</translation>
    </message>
    <message>
        <source>Goes through</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>warmboot::CallersPage</name>
    <message>
        <source>Where a reboot goes depends on who asks for it, and on this machine’s versions:</source>
        <translation>La vía de un reinicio depende de quién lo pide y de las versiones de esta máquina:</translation>
    </message>
    <message>
        <source>Who gets kexec</source>
        <translation>Quién obtiene kexec</translation>
    </message>
</context>
<context>
    <name>warmboot::ChecksModel</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Finding and cure</source>
        <translation>Hallazgo y remedio</translation>
    </message>
</context>
<context>
    <name>warmboot::ChecksPage</name>
    <message>
        <source>Re&amp;pair…</source>
        <translation>Re&amp;parar…</translation>
    </message>
    <message>
        <source>Resume ke&amp;xec</source>
        <translation>Reanudar ke&amp;xec</translation>
    </message>
    <message>
        <source>Follow the &amp;newest kernel…</source>
        <translation>Seguir el núcleo más re&amp;ciente…</translation>
    </message>
    <message>
        <source>Follow the defaul&amp;t kernel…</source>
        <translation>Seguir el núcleo prede&amp;terminado…</translation>
    </message>
    <message>
        <source>Follow the boot &amp;loader…</source>
        <translation>&amp;Seguir al gestor de arranque…</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Ad&amp;optar…</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Anu&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Add %1…</source>
        <translation>Aña&amp;dir %1…</translation>
    </message>
    <message>
        <source>Reported at %1</source>
        <translation>Notificado en %1</translation>
    </message>
    <message>
        <source>S&amp;omething is wrong after a kexec…</source>
        <translation>Algo &amp;falla tras un kexec…</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 checks found something in the way of a reboot via kexec.</source>
        <translation>
            <numerusform>%n de %1 comprobaciones encontró algo que impide un reinicio vía kexec.</numerusform>
            <numerusform>%n de %1 comprobaciones encontraron algo que impide un reinicio vía kexec.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stands in the way of a reboot via kexec. There is something to know, though.</source>
        <translation>Nada impide un reinicio vía kexec. No obstante, hay algo que conviene saber.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of a reboot via kexec.</source>
        <translation>Nada impide un reinicio vía kexec.</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Por qué importa: %1</translation>
    </message>
    <message>
        <source>It is on the command line already.</source>
        <translation>Ya está en la línea de órdenes.</translation>
    </message>
</context>
<context>
    <name>warmboot::CommandLineEditor</name>
    <message>
        <source>Reuse what the b&amp;oot loader gave</source>
        <translation>Reutili&amp;zar la que dio el gestor de arranque</translation>
    </message>
    <message>
        <source>This line instead:</source>
        <translation>Usar esta línea:</translation>
    </message>
    <message>
        <source>The whole command line</source>
        <translation>La línea de órdenes completa</translation>
    </message>
    <message>
        <source>Usual remedies, for when the new kernel does not come up as it should:</source>
        <translation>Remedios habituales, para cuando el nuevo núcleo no arranca como debe:</translation>
    </message>
    <message>
        <source>&amp;Add words:</source>
        <translation>Añadir parámetr&amp;os:</translation>
    </message>
    <message>
        <source>console=ttyS0 foo=&quot;a b&quot;</source>
        <translation>console=ttyS0 foo=&quot;a b&quot;</translation>
    </message>
    <message>
        <source>Words to add to the command line</source>
        <translation>Parámetros que se añaden a la línea de órdenes</translation>
    </message>
    <message>
        <source>&amp;Take words off:</source>
        <translation>&amp;Quitar parámetros:</translation>
    </message>
    <message>
        <source>quiet, or console for every console=…</source>
        <translation>quiet, o console para todos los console=…</translation>
    </message>
    <message>
        <source>Words to take off the command line</source>
        <translation>Parámetros que se quitan de la línea de órdenes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Seconds from a panic of the new kernel to its restart</source>
        <translation>Segundos desde un panic del nuevo núcleo hasta su reinicio</translation>
    </message>
    <message>
        <source>panic=: a kernel that panics restarts the machine after this time, through the firmware</source>
        <translation>panic=: un núcleo que entra en panic reinicia la máquina después de este tiempo, a través del firmware</translation>
    </message>
    <message>
        <source>Restart after a &amp;panic:</source>
        <translation>Reiniciar &amp;tras un panic:</translation>
    </message>
</context>
<context>
    <name>warmboot::DesktopApp</name>
    <message>
        <source>Warmboot is open already</source>
        <translation>Warmboot ya está abierto</translation>
    </message>
    <message>
        <source>The window that is open was started without %1. To see all of them, quit Warmboot and start it again.</source>
        <translation>La ventana abierta se inició sin %1. Para verlas todas, salga de Warmboot e inícielo de nuevo.</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Importar servidores</translation>
    </message>
    <message>
        <source>Export servers</source>
        <translation>Exportar servidores</translation>
    </message>
    <message>
        <source>Folder for inventory.yml and set_up.yml</source>
        <translation>Directorio para inventory.yml y set_up.yml</translation>
    </message>
    <message>
        <source>Export for Ansible</source>
        <translation>Exportar para Ansible</translation>
    </message>
    <message>
        <source>%1 Replace it?</source>
        <translation>%1 ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Quitar servidor</translation>
    </message>
    <message>
        <source>Remove %1 from the list?</source>
        <translation>¿Quitar %1 de la lista?</translation>
    </message>
    <message>
        <source>The server stays as it is, with all that Warmboot has set up there.</source>
        <translation>El servidor se queda como está, con todo lo que Warmboot ha configurado allí.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>What Warmboot had sent to %1 is removed.</source>
        <translation>Se ha eliminado lo que Warmboot había enviado a %1.</translation>
    </message>
    <message>
        <source>Warmboot</source>
        <translation>Warmboot</translation>
    </message>
    <message>
        <source>It is not finished yet, and nobody waits for it any more then: a boot that is to be confirmed is taken back through the firmware.</source>
        <translation>Aún no ha terminado, y entonces nadie lo esperará: un arranque pendiente de confirmar se revierte por el firmware.</translation>
    </message>
</context>
<context>
    <name>warmboot::DiffBrowser</name>
    <message>
        <source>Files that change</source>
        <translation>Archivos que cambian</translation>
    </message>
    <message>
        <source>Difference of the chosen file</source>
        <translation>Diferencia del archivo elegido</translation>
    </message>
</context>
<context>
    <name>warmboot::EditsBar</name>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet, and an error in them on the page Safety.</source>
        <translation>Hay cambios que aún no se han aplicado, y un error en ellos en la página Seguridad.</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet, and an error in them on the page Kernel.</source>
        <translation>Hay cambios que aún no se han aplicado, y un error en ellos en la página Núcleo.</translation>
    </message>
    <message>
        <source>There are edits that are not applied yet.</source>
        <translation>Hay cambios que aún no se han aplicado.</translation>
    </message>
    <message>
        <source>There is an error to mend first.</source>
        <translation>Hay un error que corregir antes.</translation>
    </message>
</context>
<context>
    <name>warmboot::FilesModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
</context>
<context>
    <name>warmboot::Flags</name>
    <message>
        <source>The screen stays black or frozen after a kexec: the kernel leaves the graphics card as it is.</source>
        <translation>La pantalla se queda negra o congelada tras un kexec: el núcleo deja la tarjeta gráfica como está.</translation>
    </message>
    <message>
        <source>A device hangs, &quot;irq: nobody cared&quot;: interrupts that the old kernel left behind are looked for.</source>
        <translation>Un dispositivo se cuelga, “irq: nobody cared”: se buscan las interrupciones que dejó el núcleo antiguo.</translation>
    </message>
    <message>
        <source>A disk or network card does not answer: drivers reset their device first.</source>
        <translation>Un disco o una tarjeta de red no responde: los controladores reinicializan antes su dispositivo.</translation>
    </message>
    <message>
        <source>A PCI card gets no interrupts: none are sent as messages (MSI).</source>
        <translation>Una tarjeta PCI no recibe interrupciones: no se envía ninguna como mensaje (MSI).</translation>
    </message>
    <message>
        <source>Interrupts go to the wrong place: ACPI does not route them.</source>
        <translation>Las interrupciones van a donde no deben: ACPI no las encamina.</translation>
    </message>
</context>
<context>
    <name>warmboot::Forecast</name>
    <message>
        <source>The next reboot goes through kexec into a kernel loaded by hand.</source>
        <translation>El próximo reinicio se hará mediante kexec, con un núcleo cargado a mano.</translation>
    </message>
    <message>
        <source>The next reboot, this one time, goes through kexec into %1.</source>
        <translation>El próximo reinicio, solo por esta vez, se hará mediante kexec, con %1.</translation>
    </message>
    <message>
        <source>The next reboot goes through kexec into %1.</source>
        <translation>El próximo reinicio se hará mediante kexec, con %1.</translation>
    </message>
    <message>
        <source>The next reboot, this one time, goes through the firmware.</source>
        <translation>El próximo reinicio, solo por esta vez, pasará por el firmware.</translation>
    </message>
    <message>
        <source>The next reboot goes through the firmware.</source>
        <translation>El próximo reinicio pasará por el firmware.</translation>
    </message>
    <message>
        <source>It is not certain how the next reboot goes.</source>
        <translation>No se sabe con certeza cómo se hará el próximo reinicio.</translation>
    </message>
    <message>
        <source>kexec is suspended: %1</source>
        <translation>kexec está suspendido: %1</translation>
    </message>
    <message>
        <source>The next reboot goes through the firmware, because %1.</source>
        <extracomment>%1 is a clause like &quot;the reboot mode is BIOS&quot;, of the context Engine. Where the word order differs after &quot;because&quot;, put a colon instead.</extracomment>
        <translation>El próximo reinicio pasará por el firmware: %1.</translation>
    </message>
    <message>
        <source>It is not certain how the next reboot goes: %1.</source>
        <translation>No se sabe con certeza cómo se hará el próximo reinicio: %1.</translation>
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
        <translation>suave</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>The desktop&apos;s Restart</source>
        <translation>“Reiniciar” del escritorio</translation>
    </message>
    <message>
        <source>Upgrades by themselves (unattended-upgrades)</source>
        <translation>Actualizaciones automáticas (unattended-upgrades)</translation>
    </message>
    <message>
        <source>A reboot via kexec is enough.</source>
        <translation>Basta un reinicio vía kexec.</translation>
    </message>
    <message>
        <source>It takes a reboot via BIOS.</source>
        <translation>Hace falta un reinicio vía BIOS.</translation>
    </message>
    <message>
        <source>A soft reboot is enough: the services start anew, the kernel goes on.</source>
        <translation>Basta un reinicio suave: los servicios se inician de nuevo, el núcleo continúa.</translation>
    </message>
</context>
<context>
    <name>warmboot::ForecastHeader</name>
    <message>
        <source>Reboot throu&amp;gh kexec</source>
        <translation>Reinicio mediante &amp;kexec</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec</source>
        <translation>&amp;Reiniciar vía kexec</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS</source>
        <translation>Reiniciar vía &amp;BIOS</translation>
    </message>
    <message>
        <source>Ordinary reboots go through kexec</source>
        <translation>Los reinicios normales se hacen mediante kexec</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>On: ordinary reboots go through kexec. Switching it off shows first what will change.</source>
        <translation>Activado: los reinicios normales se hacen mediante kexec. Al desactivarlo se muestra primero lo que cambiará.</translation>
    </message>
    <message>
        <source>Off: ordinary reboots go through the firmware. Switching it on shows first what will change.</source>
        <translation>Desactivado: los reinicios normales pasan por el firmware. Al activarlo se muestra primero lo que cambiará.</translation>
    </message>
    <message>
        <source>Reboots this one time through kexec; asks first</source>
        <translation>Reinicia esta vez mediante kexec; antes pregunta</translation>
    </message>
    <message>
        <source>Reboots this one time through the firmware; asks first</source>
        <translation>Reinicia esta vez a través del firmware; antes pregunta</translation>
    </message>
    <message>
        <source>Next reboot: %1</source>
        <translation>Próximo reinicio: %1</translation>
    </message>
    <message>
        <source>As last seen: %1</source>
        <translation>Según se vio por última vez: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryExport</name>
    <message>
        <source>Export the history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 no se pudo escribir: %2</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryModel</name>
    <message>
        <source>Kexec was suspended because of it. %1</source>
        <translation>Por ello se suspendió kexec. %1</translation>
    </message>
    <message>
        <source>It was switched off or reset, or went down without Warmboot.</source>
        <translation>Se apagó o sufrió un reset, o se detuvo sin Warmboot.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Volvió vía</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Away for</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Ready after</source>
        <translation>Lista tras</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>warmboot::HistoryPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>History of reboots</source>
        <translation>Historial de reinicios</translation>
    </message>
    <message>
        <source>No reboot yet</source>
        <translation>Aún no hay reinicios</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Slowest to stop the last time: %1.</source>
        <translation>Lo más lento en detenerse la última vez: %1.</translation>
    </message>
    <message>
        <source>To stop: %1</source>
        <translation>Al detenerse: %1</translation>
    </message>
    <message>
        <source>Slowest to start: %1.</source>
        <translation>Lo más lento en iniciarse: %1.</translation>
    </message>
    <message>
        <source>To start: %1</source>
        <translation>Al iniciarse: %1</translation>
    </message>
    <message>
        <source>No reboot via kexec was measured yet.</source>
        <translation>Aún no se ha medido ningún reinicio vía kexec.</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again. What that saves is known once it was rebooted via BIOS.</source>
        <translation>Lo habitual son %1 vía kexec hasta que todo vuelve a funcionar. Lo que eso ahorra se sabrá cuando se haya reiniciado vía BIOS.</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again, and %2 through the firmware. Reboots via kexec: %3. Lost by them: %4.</source>
        <translation>Lo habitual son %1 vía kexec hasta que todo vuelve a funcionar, y %2 a través del firmware. Reinicios vía kexec: %3. Perdido con ellos: %4.</translation>
    </message>
    <message>
        <source>Usually it takes %1 via kexec until everything runs again, and %2 through the firmware. Reboots via kexec: %3. Saved by them: %4.</source>
        <translation>Lo habitual son %1 vía kexec hasta que todo vuelve a funcionar, y %2 a través del firmware. Reinicios vía kexec: %3. Ahorrado con ellos: %4.</translation>
    </message>
    <message>
        <source>Each reboot from now on is listed here: which way it went and how long it took.</source>
        <translation>A partir de ahora, cada reinicio se anota aquí: qué vía siguió y cuánto duró.</translation>
    </message>
    <message>
        <source>Once Warmboot is installed, each reboot is listed here: which way it went and how long it took.</source>
        <translation>Una vez instalado Warmboot, cada reinicio se anota aquí: qué vía siguió y cuánto duró.</translation>
    </message>
</context>
<context>
    <name>warmboot::KernelChooser</name>
    <message>
        <source>The &amp;distribution’s default</source>
        <translation>&amp;Predeterminado de la distribución</translation>
    </message>
    <message>
        <source>The kernel that the distribution’s own links name</source>
        <translation>El núcleo que indican los enlaces de la propia distribución</translation>
    </message>
    <message>
        <source>The &amp;newest installed</source>
        <translation>El más re&amp;ciente instalado</translation>
    </message>
    <message>
        <source>The newest kernel that has its modules and an initrd</source>
        <translation>El núcleo más reciente que tiene sus módulos y un initrd</translation>
    </message>
    <message>
        <source>What the boot loader starts</source>
        <translation>El que inicia el gestor de arranque</translation>
    </message>
    <message>
        <source>The kernel that GRUB or systemd-boot would start with nobody at the keyboard, found out at each reboot</source>
        <translation>El núcleo que GRUB o systemd-boot iniciarían sin nadie al teclado; se averigua en cada reinicio</translation>
    </message>
    <message>
        <source>A fi&amp;xed kernel:</source>
        <translation>Un núcleo fi&amp;jo:</translation>
    </message>
    <message>
        <source>This path; links are followed anew at each reboot</source>
        <translation>Esta ruta; los enlaces se siguen de nuevo en cada reinicio</translation>
    </message>
    <message>
        <source>Path of the kernel</source>
        <translation>Ruta del núcleo</translation>
    </message>
    <message>
        <source>Choose a kernel</source>
        <translation>Elegir un núcleo</translation>
    </message>
    <message>
        <source>Kerne&amp;l:</source>
        <translation>Núc&amp;leo:</translation>
    </message>
    <message>
        <source>Path of an initrd to add</source>
        <translation>Ruta de un initrd que añadir</translation>
    </message>
    <message>
        <source>Choose an initrd</source>
        <translation>Elegir un initrd</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Initrds, in the order of loading</source>
        <translation>Los initrd, en el orden de carga</translation>
    </message>
    <message>
        <source>In&amp;itrds:</source>
        <translation>Initr&amp;d:</translation>
    </message>
    <message>
        <source>Installed kernels</source>
        <translation>Núcleos instalados</translation>
    </message>
    <message>
        <source>Installed kernels:</source>
        <translation>Núcleos instalados:</translation>
    </message>
    <message>
        <source>Use the selected kernel</source>
        <translation>Usar el núcleo seleccionado</translation>
    </message>
    <message>
        <source>Now %1, “%2”</source>
        <translation>Ahora: %1, “%2”</translation>
    </message>
    <message>
        <source>Here that cannot be told.</source>
        <translation>Aquí no se puede saber.</translation>
    </message>
    <message>
        <source>Only an administrator can see now which that is.</source>
        <translation>Solo un administrador puede ver ahora cuál es.</translation>
    </message>
</context>
<context>
    <name>warmboot::KernelPage</name>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
</context>
<context>
    <name>warmboot::KernelsModel</name>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>%1
No initrd was found for it.</source>
        <translation>%1
No se encontró ningún initrd para él.</translation>
    </message>
    <message>
        <source>%1
Initrd: %2</source>
        <translation>%1
Initrd: %2</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>newest</source>
        <translation>más reciente</translation>
    </message>
    <message>
        <source>no initrd</source>
        <translation>sin initrd</translation>
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
        <translation>Reinicios mediante &amp;kexec</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>Reiniciar vía &amp;BIOS…</translation>
    </message>
    <message>
        <source>So&amp;ft Reboot…</source>
        <translation>Reinicio sua&amp;ve…</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec…</source>
        <translation>&amp;Reiniciar vía kexec…</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineList</name>
    <message>
        <source>All machines</source>
        <translation>Todas las máquinas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter machines</source>
        <translation>Filtrar máquinas</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
</context>
<context>
    <name>warmboot::MachineMessages</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>Of files that are not as installed.</extracomment>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Keep this boot</source>
        <translation>Conservar este arranque</translation>
    </message>
    <message>
        <source>Reboot via kexec from now on…</source>
        <translation>En adelante, reiniciar vía kexec…</translation>
    </message>
    <message>
        <source>Resume kexec</source>
        <translation>Reanudar kexec</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparar…</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Adoptar…</translation>
    </message>
    <message>
        <source>Cancel the reboot</source>
        <translation>Cancelar el reinicio</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>The connection is gone, and what is shown here is from before. It is tried again by itself.</source>
        <translation>Se ha perdido la conexión, y lo que aquí se muestra es de antes. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The connection is gone, and what is shown here is from before.</source>
        <translation>Se ha perdido la conexión, y lo que aquí se muestra es de antes.</translation>
    </message>
    <message>
        <source>This boot by kexec is to be confirmed; in %1 min at most the machine goes back through its firmware.</source>
        <translation>Este arranque por kexec está por confirmar; en %1 min como máximo, la máquina vuelve a través de su firmware.</translation>
    </message>
    <message>
        <source>This boot came by kexec for one time, and everything was started. Reboots go through the firmware as before, until you say otherwise.</source>
        <translation>Este arranque se hizo por kexec una sola vez, y todo se inició. Los reinicios pasan por el firmware como antes, hasta que usted diga otra cosa.</translation>
    </message>
    <message>
        <source>Kexec is suspended since %1, and reboots go through the firmware: %2</source>
        <translation>Kexec está suspendido desde el %1, y los reinicios pasan por el firmware: %2</translation>
    </message>
    <message>
        <source>What is known about it, for root: %1</source>
        <translation>Lo que se sabe al respecto, para root: %1</translation>
    </message>
    <message>
        <source>The set-up is not as it was installed. %1</source>
        <translation>La configuración no está como se instaló. %1</translation>
    </message>
    <message>
        <source>Another kexec set-up is on this machine. %1</source>
        <translation>Hay otra configuración de kexec en esta máquina. %1</translation>
    </message>
    <message>
        <source>Reboot via kexec…</source>
        <translation>Reiniciar vía kexec…</translation>
    </message>
    <message>
        <source>Soft reboot…</source>
        <translation>Reinicio suave…</translation>
    </message>
    <message>
        <source>Reboot via BIOS…</source>
        <translation>Reiniciar vía BIOS…</translation>
    </message>
    <message>
        <source>Everything can be looked at, but nothing changed. %1</source>
        <translation>Se puede ver todo, pero no cambiar nada. %1</translation>
    </message>
    <message>
        <source>A reboot is scheduled for %1.</source>
        <translation>Hay un reinicio programado para el %1.</translation>
    </message>
    <message>
        <source>A shutdown is scheduled for %1.</source>
        <translation>Hay un apagado programado para el %1.</translation>
    </message>
    <message>
        <source>Cancel the shutdown</source>
        <translation>Cancelar el apagado</translation>
    </message>
    <message>
        <source>Only the next reboot goes via kexec; after it everything is as before.</source>
        <translation>Solo el próximo reinicio se hace vía kexec; después, todo vuelve a ser como antes.</translation>
    </message>
    <message>
        <source>Only the next reboot goes via BIOS; after it everything is as before.</source>
        <translation>Solo el próximo reinicio se hace vía BIOS; después, todo vuelve a ser como antes.</translation>
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
        <translation>Páginas</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>&amp;Kernel</source>
        <translation>&amp;Núcleo</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unidades</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>Dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>&amp;Ways</source>
        <translation>&amp;Vías</translation>
    </message>
    <message>
        <source>Histor&amp;y</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Checks (%1)</source>
        <translation>Dia&amp;gnóstico (%1)</translation>
    </message>
    <message>
        <source>On its way through kexec; %1 so far.</source>
        <translation>Reiniciándose mediante kexec; %1 hasta ahora.</translation>
    </message>
    <message>
        <source>On its way through the firmware; %1 so far.</source>
        <translation>Reiniciándose a través del firmware; %1 hasta ahora.</translation>
    </message>
    <message>
        <source>Its services are started anew; %1 so far.</source>
        <translation>Sus servicios se inician de nuevo; %1 hasta ahora.</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <translation>%1 hasta ahora.</translation>
    </message>
    <message>
        <source>About %1 left, going by earlier reboots.</source>
        <translation>Quedan aproximadamente %1, a juzgar por reinicios anteriores.</translation>
    </message>
    <message>
        <source>Earlier reboots took about %1.</source>
        <translation>Los reinicios anteriores duraron aproximadamente %1.</translation>
    </message>
    <message>
        <source>It is called again and again until it is back, for %1 at most.</source>
        <translation>Se intenta conectar una y otra vez hasta que vuelva, durante %1 como máximo.</translation>
    </message>
    <message>
        <source>%1 is rebooting</source>
        <translation>%1 se está reiniciando</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Dejar de esperar</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 no es accesible</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 no se puede usar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>C&amp;hange the entry…</source>
        <translation>&amp;Cambiar la entrada…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Conectando con %1…</translation>
    </message>
    <message>
        <source>Reading how it is set up and how its next reboot goes.</source>
        <translation>Leyendo cómo está configurada y cómo se hará su próximo reinicio.</translation>
    </message>
    <message>
        <source>%1 does not run systemd</source>
        <translation>%1 no usa systemd</translation>
    </message>
    <message>
        <source>Warmboot hooks into the way systemd shuts a machine down, and cannot work without it. Boot the machine with systemd, and try again.</source>
        <translation>Warmboot se engancha en la forma en que systemd apaga una máquina, y no puede funcionar sin él. Arranque la máquina con systemd e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 · kernel %2 · systemd %3</source>
        <translation>%1 · núcleo %2 · systemd %3</translation>
    </message>
</context>
<context>
    <name>warmboot::MachinesModel</name>
    <message>
        <source>connecting…</source>
        <translation>conectando…</translation>
    </message>
    <message>
        <source>rebooting…</source>
        <translation>reiniciándose…</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>BIOS, kexec suspended</source>
        <translation>BIOS, kexec suspendido</translation>
    </message>
    <message>
        <source>%1, once</source>
        <translation>%1, una vez</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>Next reboot</source>
        <translation>Próximo reinicio</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Last reboot</source>
        <translation>Último reinicio</translation>
    </message>
    <message>
        <source>How long it was away at its last reboot</source>
        <translation>Cuánto tiempo estuvo ausente en su último reinicio</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>%1 · local</source>
        <translation>%1 · local</translation>
    </message>
    <message>
        <source>This computer. Next reboot: %1</source>
        <translation>Este equipo. Próximo reinicio: %1</translation>
    </message>
    <message>
        <source>%1. Next reboot: %2</source>
        <translation>%1. Próximo reinicio: %2</translation>
    </message>
    <message>
        <source>%1, next reboot: %2</source>
        <translation>%1, próximo reinicio: %2</translation>
    </message>
</context>
<context>
    <name>warmboot::MachinesPage</name>
    <message>
        <source>Reboot via &amp;kexec…</source>
        <translation>Reiniciar vía &amp;kexec…</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>Reiniciar vía &amp;BIOS…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Filter: a name, kexec, BIOS, not reachable, 6.12…</source>
        <translation>Filtrar: un nombre, kexec, BIOS, inaccesible, 6.12…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>Todas las máquinas</translation>
    </message>
    <message>
        <source>For &amp;Ansible…</source>
        <translation>Para &amp;Ansible…</translation>
    </message>
    <message>
        <source>&amp;Histories of Reboots…</source>
        <translation>&amp;Historiales de reinicios…</translation>
    </message>
    <message>
        <source>reboots</source>
        <extracomment>The name of a file, so without blanks.</extracomment>
        <translation>reinicios</translation>
    </message>
    <message>
        <source>Choose machines to do something with several of them.</source>
        <translation>Elija máquinas para hacer algo con varias de ellas.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Elegidas: %1</translation>
    </message>
    <message>
        <source>Chosen: %1. Saved by their reboots via kexec: %2.</source>
        <translation>Elegidas: %1. Ahorrado con sus reinicios vía kexec: %2.</translation>
    </message>
    <message>
        <source>Chosen: %1. Lost by their reboots via kexec: %2.</source>
        <translation>Elegidas: %1. Perdido con sus reinicios vía kexec: %2.</translation>
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
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add a Server…</source>
        <translation>&amp;Añadir un servidor…</translation>
    </message>
    <message>
        <source>&amp;Import Servers…</source>
        <translation>&amp;Importar servidores…</translation>
    </message>
    <message>
        <source>&amp;Export Servers…</source>
        <translation>&amp;Exportar servidores…</translation>
    </message>
    <message>
        <source>&amp;Machine</source>
        <translation>&amp;Máquina</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Leer de nuevo</translation>
    </message>
    <message>
        <source>All &amp;Machines</source>
        <translation>Todas las &amp;máquinas</translation>
    </message>
    <message>
        <source>Remove What Was &amp;Sent There</source>
        <translation>Eliminar lo en&amp;viado allí</translation>
    </message>
    <message>
        <source>Remove From the &amp;List…</source>
        <translation>&amp;Quitar de la lista…</translation>
    </message>
    <message>
        <source>choose one machine</source>
        <translation>elija una sola máquina</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Re&amp;do: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Re&amp;do</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Reboot via &amp;kexec…</source>
        <translation>Reiniciar vía &amp;kexec…</translation>
    </message>
    <message>
        <source>Reboot via &amp;BIOS…</source>
        <translation>Reiniciar vía &amp;BIOS…</translation>
    </message>
    <message>
        <source>So&amp;ft reboot…</source>
        <translation>Reinicio &amp;suave…</translation>
    </message>
    <message>
        <source>C&amp;hange the Entry…</source>
        <translation>&amp;Cambiar la entrada…</translation>
    </message>
    <message>
        <source>it is not in the list of servers</source>
        <translation>no está en la lista de servidores</translation>
    </message>
    <message>
        <source>it is rebooting</source>
        <translation>se está reiniciando</translation>
    </message>
    <message>
        <source>something is under way there</source>
        <translation>hay algo en curso allí</translation>
    </message>
    <message>
        <source>there are edits that are not applied yet</source>
        <translation>hay cambios que aún no se han aplicado</translation>
    </message>
    <message>
        <source>Pending edits</source>
        <translation>Cambios pendientes</translation>
    </message>
    <message>
        <source>The edits for %1 are not applied yet.</source>
        <translation>Los cambios para %1 aún no se han aplicado.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>They cannot be applied as they are. %1</source>
        <translation>No se pueden aplicar tal como están. %1</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>Corre&amp;gir</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Revisar…</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;About Warmboot</source>
        <translation>&amp;Acerca de Warmboot</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Trabajo en curso</translation>
    </message>
    <message>
        <source>Not finished yet: %1. What has begun there goes on, but nobody waits for it any more: a boot that is to be confirmed is taken back through the firmware, and of several servers those that wait for their turn are not rebooted.</source>
        <translation>Aún sin terminar: %1. Lo que ha empezado allí continúa, pero nadie lo espera ya: un arranque pendiente de confirmar se revierte por el firmware, y de varios servidores, los que aguardan su turno no se reinician.</translation>
    </message>
    <message>
        <source>&amp;Quit all the same</source>
        <translation>&amp;Salir de todos modos</translation>
    </message>
</context>
<context>
    <name>warmboot::Notifier</name>
    <message>
        <source>Its services were started anew; it still runs %1.</source>
        <translation>Sus servicios se iniciaron de nuevo; sigue ejecutando %1.</translation>
    </message>
    <message>
        <source>The reboot went through kexec, into %1.</source>
        <translation>El reinicio se hizo mediante kexec, con %1.</translation>
    </message>
    <message>
        <source>The reboot went through the firmware, into %1.</source>
        <translation>El reinicio se hizo a través del firmware, con %1.</translation>
    </message>
    <message>
        <source>It runs %1.</source>
        <translation>Ejecuta %1.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ha vuelto</translation>
    </message>
    <message>
        <source>%1 has not come back</source>
        <translation>%1 no ha vuelto</translation>
    </message>
    <message>
        <source>Open Warmboot</source>
        <translation>Abrir Warmboot</translation>
    </message>
    <message>
        <source>%1 was not rebooted</source>
        <translation>%1 no se ha reiniciado</translation>
    </message>
</context>
<context>
    <name>warmboot::PathField</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>&amp;Another file…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
</context>
<context>
    <name>warmboot::PhasesPlot</name>
    <message>
        <source>stopping services</source>
        <translation>parada de servicios</translation>
    </message>
    <message>
        <source>jump, or firmware and boot loader</source>
        <translation>salto, o firmware y gestor de arranque</translation>
    </message>
    <message>
        <source>kernel</source>
        <translation>núcleo</translation>
    </message>
    <message>
        <source>initrd</source>
        <translation>initrd</translation>
    </message>
    <message>
        <source>starting services</source>
        <translation>inicio de servicios</translation>
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
        <translation>Cuánto suele durar un reinicio</translation>
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
        <translation>Se requiere autenticación para que este equipo se reinicie mediante kexec, como se revisó en Warmboot. Ahora no se reinicia.</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through its firmware (BIOS), as reviewed in Warmboot. It is not restarted now.</source>
        <translation>Se requiere autenticación para que este equipo se reinicie a través de su firmware (BIOS), como se revisó en Warmboot. Ahora no se reinicia.</translation>
    </message>
    <message>
        <source>Authentication is required to remove everything that Warmboot put on this computer.</source>
        <translation>Se requiere autenticación para eliminar todo lo que Warmboot puso en este equipo.</translation>
    </message>
    <message>
        <source>Authentication is required to take back the last change that Warmboot made on this computer.</source>
        <translation>Se requiere autenticación para deshacer el último cambio que Warmboot hizo en este equipo.</translation>
    </message>
    <message>
        <source>Authentication is required to make the change again that was taken back.</source>
        <translation>Se requiere autenticación para rehacer el cambio que se deshizo.</translation>
    </message>
    <message>
        <source>Authentication is required to make the next restart of this computer go through kexec, and only that one. It is not restarted now.</source>
        <translation>Se requiere autenticación para que el próximo reinicio de este equipo se haga mediante kexec, y solo ese. Ahora no se reinicia.</translation>
    </message>
    <message>
        <source>Authentication is required to make the next restart of this computer go through its firmware (BIOS), and only that one. It is not restarted now.</source>
        <translation>Se requiere autenticación para que el próximo reinicio de este equipo pase por su firmware (BIOS), y solo ese. Ahora no se reinicia.</translation>
    </message>
    <message>
        <source>Authentication is required to let the next restart of this computer go its usual way again. It is not restarted now.</source>
        <translation>Se requiere autenticación para que el próximo reinicio de este equipo vuelva a hacerse como siempre. Ahora no se reinicia.</translation>
    </message>
    <message>
        <source>Authentication is required to let this computer restart through kexec again, after a failure had switched that off.</source>
        <translation>Se requiere autenticación para que este equipo vuelva a reiniciarse mediante kexec, después de que un fallo lo desactivara.</translation>
    </message>
</context>
<context>
    <name>warmboot::Reasons</name>
    <message>
        <source>The machine is rebooting.</source>
        <translation>La máquina se está reiniciando.</translation>
    </message>
    <message>
        <source>There is no connection to the machine.</source>
        <translation>No hay conexión con la máquina.</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine.</source>
        <translation>Warmboot no está instalado en esta máquina.</translation>
    </message>
    <message>
        <source>Kexec is suspended; resume it first.</source>
        <translation>Kexec está suspendido; reanúdelo primero.</translation>
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
        <translation>Re&amp;vertirlo si no se da por correcto en %1 min</translation>
    </message>
    <message>
        <source>Looking who else uses the machine…</source>
        <translation>Comprobando quién más usa la máquina…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Reboot %1</source>
        <translation>Reiniciar %1</translation>
    </message>
    <message>
        <source>Reboot this computer, %1, softly?</source>
        <translation>¿Hacer un reinicio suave de este equipo, %1?</translation>
    </message>
    <message>
        <source>Reboot %1 softly?</source>
        <translation>¿Hacer un reinicio suave de %1?</translation>
    </message>
    <message>
        <source>Reboot this computer, %1?</source>
        <translation>¿Reiniciar este equipo, %1?</translation>
    </message>
    <message>
        <source>Reboot %1?</source>
        <translation>¿Reiniciar %1?</translation>
    </message>
    <message>
        <source>If this window does not see it come back with all its services, the server reboots once more, through its firmware, and kexec is switched off there until you say otherwise.</source>
        <translation>Si esta ventana no lo ve volver con todos sus servicios, el servidor se reinicia otra vez, a través de su firmware, y kexec queda desactivado allí hasta que usted diga otra cosa.</translation>
    </message>
    <message>
        <source>Time until the reboot</source>
        <translation>Tiempo hasta el reinicio</translation>
    </message>
    <message>
        <source>&amp;Reboot via kexec</source>
        <translation>&amp;Reiniciar vía kexec</translation>
    </message>
    <message>
        <source>&amp;Reboot via BIOS</source>
        <translation>&amp;Reiniciar vía BIOS</translation>
    </message>
    <message>
        <source>&amp;Soft reboot</source>
        <translation>Reinicio &amp;suave</translation>
    </message>
    <message>
        <source>&amp;Reboot</source>
        <translation>&amp;Reiniciar</translation>
    </message>
    <message>
        <source>All services are stopped and started anew, and everybody’s session ends. The kernel (%1) goes on, and neither kexec nor the firmware has a part in it.</source>
        <translation>Todos los servicios se detienen y se inician de nuevo, y terminan las sesiones de todos los usuarios. El núcleo (%1) continúa, y no intervienen ni kexec ni el firmware.</translation>
    </message>
    <message>
        <source>This window closes with your session.</source>
        <translation>Esta ventana se cierra con su sesión.</translation>
    </message>
    <message>
        <source>It goes through the firmware this one time; after it everything is as before.</source>
        <translation>Solo esta vez pasará por el firmware; después, todo vuelve a ser como antes.</translation>
    </message>
    <message>
        <source>It goes through kexec into %1, without the firmware.</source>
        <translation>Se hará mediante kexec, con %1, sin pasar por el firmware.</translation>
    </message>
    <message>
        <source>It goes through kexec into %1 this one time, without the firmware; after it everything is as before.</source>
        <translation>Solo esta vez se hará mediante kexec, con %1, sin pasar por el firmware; después, todo vuelve a ser como antes.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Whether somebody else uses the machine could not be found out. %1</source>
        <translation>No se pudo averiguar si alguien más usa la máquina. %1</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Impedimento</translation>
    </message>
    <message>
        <source>This blocks a reboot: %1</source>
        <translation>Esto bloquea un reinicio: %1</translation>
    </message>
    <message>
        <source>Also logged in, and losing what they have not saved: %1</source>
        <translation>También tienen una sesión abierta y perderán lo que no hayan guardado: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>You are not allowed to reboot this machine.</source>
        <translation>No tiene permiso para reiniciar esta máquina.</translation>
    </message>
    <message>
        <source>Wait until nothing blocks the reboot any more, and try again.</source>
        <translation>Espere a que nada bloquee el reinicio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>You will be asked for a password.</source>
        <translation>Se le pedirá una contraseña.</translation>
    </message>
    <message>
        <source>The checks found what stands in the way of a kexec: %1</source>
        <translation>Las comprobaciones encontraron impedimentos para un kexec: %1</translation>
    </message>
    <message>
        <source>The edits in this window that are not applied will be lost.</source>
        <translation>Los cambios de esta ventana que no se han aplicado se perderán.</translation>
    </message>
    <message>
        <source>The edits in this window are not applied yet; this reboot goes without them.</source>
        <translation>Los cambios de esta ventana aún no se han aplicado; este reinicio se hace sin ellos.</translation>
    </message>
    <message>
        <source>It reboots by itself in %1 s.</source>
        <translation>Se reinicia automáticamente en %1 s.</translation>
    </message>
</context>
<context>
    <name>warmboot::RebootSteps</name>
    <message>
        <source>Asked to reboot</source>
        <translation>Reinicio pedido</translation>
    </message>
    <message>
        <source>Stops its services and loads the kernel</source>
        <translation>Detiene sus servicios y carga el núcleo</translation>
    </message>
    <message>
        <source>Stops its services</source>
        <translation>Detiene sus servicios</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Back, starts its services</source>
        <translation>De vuelta, inicia sus servicios</translation>
    </message>
    <message>
        <source>Its services are looked at</source>
        <translation>Se comprueban sus servicios</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>pendiente</translation>
    </message>
</context>
<context>
    <name>warmboot::ResultPanel</name>
    <message>
        <source>Re&amp;view…</source>
        <translation>Revi&amp;sar…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Resulting command line</source>
        <translation>Línea de órdenes resultante</translation>
    </message>
    <message>
        <source>The resulting command line is known once the error above is mended.</source>
        <translation>La línea de órdenes resultante se sabrá cuando se corrija el error de arriba.</translation>
    </message>
    <message>
        <source>There is no resulting command line:</source>
        <translation>No hay línea de órdenes resultante:</translation>
    </message>
    <message>
        <source>Resulting command line:</source>
        <translation>Línea de órdenes resultante:</translation>
    </message>
    <message>
        <source>Resulting command line, for kernel %1:</source>
        <translation>Línea de órdenes resultante, para el núcleo %1:</translation>
    </message>
    <message>
        <source>Nothing was edited.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is an error to mend first.</source>
        <translation>Hay un error que corregir antes.</translation>
    </message>
</context>
<context>
    <name>warmboot::ReviewDialog</name>
    <message>
        <source>Review: %1</source>
        <translation>Revisión: %1</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>The machine is as wished already.</source>
        <translation>La máquina ya está como se desea.</translation>
    </message>
    <message>
        <source>%1 Whether it was done shows as soon as the machine answers again; what had begun there goes on to its end.</source>
        <translation>%1 Si se hizo o no se verá en cuanto la máquina vuelva a responder; lo que hubiera empezado allí sigue hasta el final.</translation>
    </message>
    <message>
        <source>The machine changed meanwhile, and what is shown here cannot be done: %1</source>
        <translation>La máquina cambió entretanto, y lo que aquí se muestra no se puede hacer: %1</translation>
    </message>
    <message>
        <source>The machine changed meanwhile; this is the new plan.</source>
        <translation>La máquina cambió entretanto; este es el nuevo plan.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Make again: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Uninstall</source>
        <translation>&amp;Desinstalar</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>&amp;Make again</source>
        <translation>R&amp;ehacer</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>&amp;Adoptar</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparar</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>The machine changed meanwhile; a new plan is being made.</source>
        <translation>La máquina cambió entretanto; se está haciendo un nuevo plan.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingReboot</name>
    <message>
        <source>It was removed from the list.</source>
        <translation>Se quitó de la lista.</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingRebootDialog</name>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>the same machine as %1</source>
        <translation>la misma máquina que %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Reboot servers</source>
        <translation>Reiniciar servidores</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Máquinas</translation>
    </message>
    <message>
        <source>&amp;Reboot them via kexec</source>
        <translation>&amp;Reiniciarlos vía kexec</translation>
    </message>
    <message>
        <source>&amp;Reboot them via BIOS</source>
        <translation>&amp;Reiniciarlos vía BIOS</translation>
    </message>
    <message>
        <source>The &amp;first one alone, as a canary</source>
        <translation>El &amp;primero solo, como prueba</translation>
    </message>
    <message>
        <source>Then at the same &amp;time:</source>
        <translation>Después, al mismo &amp;tiempo:</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Reboot this server via kexec?</source>
        <translation>¿Reiniciar este servidor vía kexec?</translation>
    </message>
    <message numerus="yes">
        <source>Reboot these %n servers via kexec?</source>
        <translation>
            <numerusform>¿Reiniciar %n servidor vía kexec?</numerusform>
            <numerusform>¿Reiniciar estos %n servidores vía kexec?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reboot this server via BIOS?</source>
        <translation>¿Reiniciar este servidor vía BIOS?</translation>
    </message>
    <message numerus="yes">
        <source>Reboot these %n servers via BIOS?</source>
        <translation>
            <numerusform>¿Reiniciar %n servidor vía BIOS?</numerusform>
            <numerusform>¿Reiniciar estos %n servidores vía BIOS?</numerusform>
        </translation>
    </message>
    <message>
        <source>In this order. As soon as one of them does not come back as it should, or a service on it runs no more, the rest are left as they are.</source>
        <translation>En este orden. En cuanto uno de ellos no vuelva como debe, o deje de funcionar un servicio en él, el resto se deja como está.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Excluidos: %1.</translation>
    </message>
    <message>
        <source>Back: %1 of %2</source>
        <translation>De vuelta: %1 de %2</translation>
    </message>
    <message>
        <source>One did not come back as it should. No other is rebooted; those under way are waited for.</source>
        <translation>Uno no ha vuelto como debe. No se reinicia ningún otro; se espera a los que están en curso.</translation>
    </message>
    <message>
        <source>The next ones follow by themselves, until one does not come back as it should.</source>
        <translation>Los siguientes continúan automáticamente, hasta que uno no vuelva como debe.</translation>
    </message>
    <message>
        <source>&amp;Stop after those under way</source>
        <translation>&amp;Detener tras los que están en curso</translation>
    </message>
    <message>
        <source>All are back: %1</source>
        <translation>Todos han vuelto: %1</translation>
    </message>
    <message>
        <source>Back: %1. Not as it should be: %2. Left as they are: %3.</source>
        <translation>De vuelta: %1. Con problemas: %2. Sin tocar: %3.</translation>
    </message>
    <message>
        <source>Each of them by the way that was asked for, and with its services.</source>
        <translation>Cada uno por la vía que se pidió, y con sus servicios.</translation>
    </message>
    <message>
        <source>Look at what is told of them below before the rest are rebooted.</source>
        <translation>Mire lo que se dice de ellos más abajo antes de reiniciar el resto.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>warmboot::RollingRebootModel</name>
    <message>
        <source>asked to reboot</source>
        <translation>reinicio pedido</translation>
    </message>
    <message>
        <source>stopping its services</source>
        <translation>detiene sus servicios</translation>
    </message>
    <message>
        <source>away for %1</source>
        <translation>ausente desde hace %1</translation>
    </message>
    <message>
        <source>back, starting its services</source>
        <translation>de vuelta, inicia sus servicios</translation>
    </message>
    <message>
        <source>looking at its services</source>
        <translation>se comprueban sus servicios</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de vuelta</translation>
    </message>
    <message>
        <source>not as it should be</source>
        <translation>con problemas</translation>
    </message>
    <message>
        <source>left as it is</source>
        <translation>sin tocar</translation>
    </message>
</context>
<context>
    <name>warmboot::SafetyPage</name>
    <message>
        <source>A kexec that does not arrive, or does not get healthy, suspends kexec: from then on the machine reboots through its firmware, until you say otherwise. A boot is healthy once everything was started, and sshd and the network are there again if they were before.</source>
        <translation>Un kexec que no llega a su destino, o que no acaba en un arranque correcto, suspende kexec: desde entonces la máquina se reinicia a través de su firmware, hasta que usted diga otra cosa. Un arranque es correcto cuando todo se ha iniciado y vuelven a estar disponibles sshd y la red, si antes lo estaban.</translation>
    </message>
    <message>
        <source>nginx.service graphical.target</source>
        <translation>nginx.service graphical.target</translation>
    </message>
    <message>
        <source>Units that must be active in a healthy boot</source>
        <translation>Unidades que deben estar activas en un arranque correcto</translation>
    </message>
    <message>
        <source>These uni&amp;ts too:</source>
        <translation>&amp;También estas unidades:</translation>
    </message>
    <message>
        <source>They must be active in a boot by kexec; if one is not after two minutes, the machine goes back through its firmware by itself.</source>
        <translation>Deben estar activas en un arranque por kexec; si a los dos minutos una no lo está, la máquina vuelve por sí misma a través de su firmware.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>systemd’s own limit</source>
        <translation>el límite del propio systemd</translation>
    </message>
    <message>
        <source>Minutes until a shutdown that hangs is cut off</source>
        <translation>Minutos hasta que se corta un apagado que se cuelga</translation>
    </message>
    <message>
        <source>Cut a hanging shut&amp;down off after:</source>
        <translation>&amp;Cortar un apagado colgado después de:</translation>
    </message>
    <message>
        <source>systemd waits for half an hour as a rule. What still writes then, a large database say, is cut off too: give it the time that it needs.</source>
        <translation>systemd espera por lo general media hora. También se corta lo que aún esté escribiendo entonces, por ejemplo una base de datos grande: dele el tiempo que necesite.</translation>
    </message>
    <message>
        <source>&amp;Let the hardware watchdog watch over a kexec, for:</source>
        <translation>Vigi&amp;lar el kexec con el watchdog de hardware durante:</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds that the watchdog gives a kexec</source>
        <translation>Segundos que el watchdog da a un kexec</translation>
    </message>
    <message>
        <source>It resets a machine whose new kernel hangs before anything else could help. The time has to last for the kernel, its initrd and the checks of disks; afterwards systemd serves it.</source>
        <translation>Hace un reset de una máquina cuyo nuevo núcleo se cuelga antes de que ninguna otra cosa pueda ayudar. El tiempo tiene que alcanzar para el núcleo, su initrd y las comprobaciones de los discos; después lo atiende systemd.</translation>
    </message>
    <message>
        <source>It watches over a kexec now (%1).</source>
        <translation>Ahora vigila el kexec (%1).</translation>
    </message>
    <message>
        <source>This machine has one. It needs one reboot through the firmware after it was set up.</source>
        <translation>Esta máquina tiene uno. Una vez configurado, necesita un reinicio a través del firmware.</translation>
    </message>
    <message>
        <source>This machine shows none; there may be one whose driver is not loaded.</source>
        <translation>Esta máquina no muestra ninguno; puede haber uno cuyo controlador no esté cargado.</translation>
    </message>
</context>
<context>
    <name>warmboot::SentenceList</name>
    <message>
        <source>What will happen</source>
        <translation>Qué ocurrirá</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
</context>
<context>
    <name>warmboot::Session</name>
    <message>
        <source>%1 was rebooted meanwhile, via kexec.</source>
        <translation>%1 se reinició entretanto, vía kexec.</translation>
    </message>
    <message>
        <source>%1 was rebooted meanwhile, through the firmware.</source>
        <translation>%1 se reinició entretanto, a través del firmware.</translation>
    </message>
    <message>
        <source>%1 was rebooted meanwhile.</source>
        <translation>%1 se reinició entretanto.</translation>
    </message>
    <message>
        <source>This was changed outside Warmboot&apos;s window. %1</source>
        <translation>Esto se cambió fuera de la ventana de Warmboot. %1</translation>
    </message>
    <message>
        <source>Applying the change…</source>
        <translation>Aplicando el cambio…</translation>
    </message>
    <message>
        <source>Uninstalling Warmboot…</source>
        <translation>Desinstalando Warmboot…</translation>
    </message>
    <message>
        <source>Taking the change back…</source>
        <translation>Deshaciendo el cambio…</translation>
    </message>
    <message>
        <source>Making the change again…</source>
        <translation>Rehaciendo el cambio…</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Warmboot is uninstalled from %1.</source>
        <translation>Warmboot se ha desinstalado de %1.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Made again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Setting the next reboot…</source>
        <translation>Estableciendo el próximo reinicio…</translation>
    </message>
    <message>
        <source>Putting kexec back in service…</source>
        <translation>Poniendo kexec de nuevo en servicio…</translation>
    </message>
    <message>
        <source>kexec is back in service.</source>
        <translation>kexec vuelve a estar en servicio.</translation>
    </message>
    <message>
        <source>Cancelling the scheduled reboot…</source>
        <translation>Cancelando el reinicio programado…</translation>
    </message>
    <message>
        <source>The scheduled reboot is cancelled.</source>
        <translation>El reinicio programado se ha cancelado.</translation>
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
        <translation>Conservando este arranque…</translation>
    </message>
    <message>
        <source>This boot of %1 stays.</source>
        <translation>Este arranque de %1 se conserva.</translation>
    </message>
    <message>
        <source>Restarting %1…</source>
        <translation>Reiniciando %1…</translation>
    </message>
    <message>
        <source>%1 came back via kexec, %2 after it was told to reboot.</source>
        <translation>%1 volvió vía kexec, %2 después de pedirle el reinicio.</translation>
    </message>
    <message>
        <source>%1 came back through the firmware, %2 after it was told to reboot.</source>
        <translation>%1 volvió a través del firmware, %2 después de pedirle el reinicio.</translation>
    </message>
    <message>
        <source>%1 came back, %2 after it was told to reboot.</source>
        <translation>%1 volvió, %2 después de pedirle el reinicio.</translation>
    </message>
    <message>
        <source>The services of %1 run anew, %2 after it was told to reboot softly.</source>
        <translation>Los servicios de %1 funcionan de nuevo, %2 después de pedirle el reinicio suave.</translation>
    </message>
    <message>
        <source>It was to be a soft reboot, and it became another boot.</source>
        <translation>Iba a ser un reinicio suave, y resultó ser otro arranque.</translation>
    </message>
    <message>
        <source>It was to come via kexec: %1</source>
        <translation>Tenía que volver vía kexec: %1</translation>
    </message>
    <message>
        <source>It was to come via kexec; the history may say why it did not.</source>
        <translation>Tenía que volver vía kexec; el historial quizá diga por qué no lo hizo.</translation>
    </message>
    <message>
        <source>It was not through with starting after %1.</source>
        <translation>No había terminado de iniciarse pasados %1.</translation>
    </message>
    <message>
        <source>It is taken back through the firmware unless somebody keeps it.</source>
        <translation>Se revierte a través del firmware si nadie lo conserva.</translation>
    </message>
    <message>
        <source>Nobody waited for %1 any more.</source>
        <translation>Ya nadie esperaba a %1.</translation>
    </message>
</context>
<context>
    <name>warmboot::SshQuestionDialog</name>
    <message>
        <source>Connect to %1</source>
        <translation>Conectar con %1</translation>
    </message>
    <message>
        <source>That was not its passphrase. Try again.</source>
        <translation>Esa no era su frase de contraseña. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That was not right. Try again.</source>
        <translation>Eso no era correcto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>To connect to %1, ssh needs the password of %2. It is kept until Warmboot is quit, and nowhere but in memory.</source>
        <translation>Para conectar con %1, ssh necesita la contraseña de %2. Se conserva hasta salir de Warmboot, y solo en memoria.</translation>
    </message>
    <message>
        <source>The key %1 is locked. Its passphrase is kept until Warmboot is quit, and nowhere but in memory.</source>
        <translation>La clave %1 está bloqueada. Su frase de contraseña se conserva hasta salir de Warmboot, y solo en memoria.</translation>
    </message>
    <message>
        <source>Changes need the rights of root, and sudo wants your password there. It is kept until Warmboot is quit, and nowhere but in memory. Without it everything can be looked at, but nothing changed.</source>
        <translation>Los cambios requieren permisos de root, y sudo pide allí su contraseña. Se conserva hasta salir de Warmboot, y solo en memoria. Sin ella se puede ver todo, pero no cambiar nada.</translation>
    </message>
    <message>
        <source>The server asks, in its own words:</source>
        <translation>El servidor pregunta, con sus propias palabras:</translation>
    </message>
    <message>
        <source>The agent that holds your keys asks:</source>
        <translation>El agente que guarda sus claves pregunta:</translation>
    </message>
    <message>
        <source>Only &amp;look</source>
        <translation>Solo &amp;ver</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>¿Es realmente %1?</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Passphrase of a key, for %1</source>
        <translation>Frase de contraseña de una clave, para %1</translation>
    </message>
    <message>
        <source>Password for sudo on %1</source>
        <translation>Contraseña de sudo en %1</translation>
    </message>
    <message>
        <source>%1 asks</source>
        <translation>%1 pregunta</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Use a key for %1?</source>
        <translation>¿Usar una clave para %1?</translation>
    </message>
    <message>
        <source>&amp;It is, connect</source>
        <translation>&amp;Sí, conectar</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>C&amp;onnect</source>
        <translation>C&amp;onectar</translation>
    </message>
    <message>
        <source>To connect to %1, ssh calls this host, which was never called from here by that name. Compare the fingerprint of its key with the one that its owner knows; if they differ, somebody is in between.</source>
        <translation>Para llegar a %1, ssh se conecta a este host, al que nunca se ha conectado desde aquí con ese nombre. Compare la huella de su clave con la que conoce su propietario; si no coinciden, hay alguien en medio.</translation>
    </message>
    <message>
        <source>The same key is known here already, as %1.</source>
        <translation>La misma clave ya se conoce aquí, como %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The server shows it, on its own screen or rescue console, with</source>
        <translation>El servidor la muestra, en su propia pantalla o consola de rescate, con</translation>
    </message>
    <message>
        <source>Nobody waits for this answer any more; nothing was sent.</source>
        <translation>Ya nadie espera esta respuesta; no se ha enviado nada.</translation>
    </message>
</context>
<context>
    <name>warmboot::SshSettings</name>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>%1, by way of %2</source>
        <translation>%1, a través de %2</translation>
    </message>
</context>
<context>
    <name>warmboot::StartPage</name>
    <message>
        <source>There is a kexec set-up of your own</source>
        <translation>Ya hay una configuración de kexec propia</translation>
    </message>
    <message>
        <source>Both would load a kernel, so that Warmboot can be installed once that one is gone.</source>
        <translation>Las dos cargarían un núcleo, así que Warmboot se puede instalar una vez retirada esa.</translation>
    </message>
    <message>
        <source>Check aga&amp;in</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Somebody has set kexec up on this machine by hand. Warmboot can take that over: the kernel and the command line stay as they were set, the files of that set-up go, and Undo brings them back to the byte.</source>
        <translation>Alguien ha configurado kexec a mano en esta máquina. Warmboot puede adoptar esa configuración: el núcleo y la línea de órdenes se quedan como se establecieron, sus archivos se retiran, y Deshacer los recupera byte a byte.</translation>
    </message>
    <message>
        <source>What is wrong with it: %1</source>
        <translation>Qué tiene de malo: %1</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Ad&amp;optar…</translation>
    </message>
    <message>
        <source>Reboot in seconds, not minutes</source>
        <translation>Reinicie en segundos, no en minutos</translation>
    </message>
    <message>
        <source>Warmboot lets this machine restart straight into its kernel through kexec, past the tests and waits of its firmware. It installs a few small text files, shows them first, and takes all of it back whenever you say so.</source>
        <translation>Warmboot hace que esta máquina se reinicie mediante kexec directamente en su núcleo, sin las pruebas ni las esperas de su firmware. Instala unos pocos archivos de texto pequeños, los muestra primero y lo retira todo cuando usted lo diga.</translation>
    </message>
    <message>
        <source>M&amp;ake reboots fast…</source>
        <translation>A&amp;celerar los reinicios…</translation>
    </message>
    <message>
        <source>&amp;Try kexec once…</source>
        <translation>&amp;Probar kexec una vez…</translation>
    </message>
    <message>
        <source>Warmboot’s helper is not installed</source>
        <translation>El programa auxiliar de Warmboot no está instalado</translation>
    </message>
    <message>
        <source>Warmboot’s helper does not start</source>
        <translation>El programa auxiliar de Warmboot no se inicia</translation>
    </message>
    <message>
        <source>polkit is not installed</source>
        <translation>polkit no está instalado</translation>
    </message>
    <message>
        <source>Two releases of Warmboot meet</source>
        <translation>Hay dos versiones distintas de Warmboot</translation>
    </message>
    <message>
        <source>Nothing can be changed from here</source>
        <translation>Desde aquí no se puede cambiar nada</translation>
    </message>
    <message>
        <source>Until then nothing can be changed from this window. Everything can be looked at, and the other pages show the machine as it is.</source>
        <translation>Hasta entonces no se puede cambiar nada desde esta ventana. Se puede ver todo, y las otras páginas muestran la máquina como está.</translation>
    </message>
    <message>
        <source>The other pages show the machine as it is. To change it, log in as root, or as a user who may use sudo there.</source>
        <translation>Las otras páginas muestran la máquina como está. Para cambiarla, inicie sesión allí como root, o como un usuario que pueda usar sudo.</translation>
    </message>
</context>
<context>
    <name>warmboot::Texts</name>
    <message>
        <source>as installed</source>
        <translation>como se instaló</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>editado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not in effect</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>not from Warmboot</source>
        <translation>no es de Warmboot</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>Impedimento</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Package kexec-tools</source>
        <translation>Paquete kexec-tools</translation>
    </message>
    <message>
        <source>Support in the kernel</source>
        <translation>Soporte en el núcleo</translation>
    </message>
    <message>
        <source>Switch in sysctl</source>
        <translation>Interruptor en sysctl</translation>
    </message>
    <message>
        <source>Limit in sysctl</source>
        <translation>Límite en sysctl</translation>
    </message>
    <message>
        <source>Kernel lockdown</source>
        <translation>Lockdown del núcleo</translation>
    </message>
    <message>
        <source>Secure Boot</source>
        <translation>Secure Boot</translation>
    </message>
    <message>
        <source>Kernel to load</source>
        <translation>Núcleo que se carga</translation>
    </message>
    <message>
        <source>Its signature</source>
        <translation>Su firma</translation>
    </message>
    <message>
        <source>Its initrd</source>
        <translation>Su initrd</translation>
    </message>
    <message>
        <source>Its modules</source>
        <translation>Sus módulos</translation>
    </message>
    <message>
        <source>Newest kernel</source>
        <translation>Núcleo más reciente</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de órdenes</translation>
    </message>
    <message>
        <source>/boot</source>
        <translation>/boot</translation>
    </message>
    <message>
        <source>Files of Warmboot</source>
        <translation>Archivos de Warmboot</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Undo records</source>
        <translation>Registros para deshacer</translation>
    </message>
    <message>
        <source>Other loaders</source>
        <translation>Otros cargadores</translation>
    </message>
    <message>
        <source>Other drop-ins</source>
        <translation>Otros drop-in</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Suspensión</translation>
    </message>
    <message>
        <source>Next reboot alone</source>
        <translation>Solo el próximo reinicio</translation>
    </message>
    <message>
        <source>To be known</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Next reboot</source>
        <translation>Próximo reinicio</translation>
    </message>
    <message>
        <source>Last step of systemd</source>
        <translation>Último paso de systemd</translation>
    </message>
    <message>
        <source>Kernel in waiting</source>
        <translation>Núcleo en espera</translation>
    </message>
    <message>
        <source>Requests to the firmware</source>
        <translation>Peticiones al firmware</translation>
    </message>
    <message>
        <source>Hardware watchdog</source>
        <translation>Watchdog de hardware</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>Confirmación</translation>
    </message>
    <message>
        <source>Hoster</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Reboots after a fault</source>
        <translation>Reinicios tras un fallo</translation>
    </message>
    <message>
        <source>Firmware update</source>
        <translation>Actualización del firmware</translation>
    </message>
    <message>
        <source>BootNext</source>
        <translation>BootNext</translation>
    </message>
    <message>
        <source>Package manager</source>
        <translation>Gestor de paquetes</translation>
    </message>
    <message>
        <source>Libraries in use</source>
        <translation>Bibliotecas en uso</translation>
    </message>
    <message>
        <source>Disks and the TPM</source>
        <translation>Discos y TPM</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Máquina virtual</translation>
    </message>
    <message>
        <source>Kind of machine</source>
        <translation>Tipo de máquina</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Controladores</translation>
    </message>
    <message>
        <source>List of hardware</source>
        <translation>Lista de hardware</translation>
    </message>
    <message>
        <source>Loading, tried</source>
        <translation>Prueba de carga</translation>
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
        <translation>&amp;Abrir Warmboot</translation>
    </message>
    <message>
        <source>&amp;Start With the Session</source>
        <translation>&amp;Iniciar con la sesión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Warmboot</source>
        <translation>Warmboot</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Of machines that are not named here.</extracomment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warmboot::TrayState</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>%1 is being asked</source>
        <translation>Se está consultando %1</translation>
    </message>
    <message>
        <source>%1 is rebooting</source>
        <translation>%1 se está reiniciando</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 no responde</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Another kexec set-up is on this machine</source>
        <translation>Hay otra configuración de kexec en esta máquina</translation>
    </message>
</context>
<context>
    <name>warmboot::Troubleshooter</name>
    <message>
        <source>After a kexec: %1</source>
        <translation>Tras un kexec: %1</translation>
    </message>
    <message>
        <source>What is wrong after a kexec?</source>
        <translation>¿Qué falla tras un kexec?</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>It is on the command line already.</source>
        <translation>Ya está en la línea de órdenes.</translation>
    </message>
    <message>
        <source>Puts it into the edits of the page Kernel; nothing is changed before the review.</source>
        <translation>Lo pone entre los cambios de la página Núcleo; nada cambia antes de la revisión.</translation>
    </message>
</context>
<context>
    <name>warmboot::UnitsPage</name>
    <message>
        <source>&amp;Install…</source>
        <translation>In&amp;stalar…</translation>
    </message>
    <message>
        <source>Re&amp;pair…</source>
        <translation>Re&amp;parar…</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Ad&amp;optar…</translation>
    </message>
    <message>
        <source>U&amp;ninstall…</source>
        <translation>Desinsta&amp;lar…</translation>
    </message>
    <message>
        <source>Files of Warmboot</source>
        <translation>Archivos de Warmboot</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Texto del archivo</translation>
    </message>
    <message>
        <source>Difference between the file and what Warmboot puts there</source>
        <translation>Diferencia entre el archivo y lo que Warmboot pone ahí</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Diferencia</translation>
    </message>
    <message>
        <source>&amp;Text to be installed</source>
        <translation>&amp;Texto que se instalará</translation>
    </message>
    <message>
        <source>The file is as Warmboot puts it there.</source>
        <translation>El archivo está como Warmboot lo pone ahí.</translation>
    </message>
    <message>
        <source>Warmboot is installed already.</source>
        <translation>Warmboot ya está instalado.</translation>
    </message>
    <message>
        <source>There is nothing to repair.</source>
        <translation>No hay nada que reparar.</translation>
    </message>
    <message>
        <source>Warmboot is not installed on this machine.</source>
        <translation>Warmboot no está instalado en esta máquina.</translation>
    </message>
</context>
</TS>
