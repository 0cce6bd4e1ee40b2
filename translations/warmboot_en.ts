<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>warmboot::ChecksPage</name>
    <message numerus="yes">
        <source>%n of %1 checks found something in the way of a reboot via kexec.</source>
        <translation>
            <numerusform>%n of %1 checks found something in the way of a reboot via kexec.</numerusform>
            <numerusform>%n of %1 checks found something in the way of a reboot via kexec.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warmboot::MachineMessages</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <extracomment>Of files that are not as installed.</extracomment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warmboot::RollingRebootDialog</name>
    <message numerus="yes">
        <source>Reboot these %n servers via kexec?</source>
        <translation>
            <numerusform>Reboot %n server via kexec?</numerusform>
            <numerusform>Reboot these %n servers via kexec?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reboot these %n servers via BIOS?</source>
        <translation>
            <numerusform>Reboot %n server via BIOS?</numerusform>
            <numerusform>Reboot these %n servers via BIOS?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>warmboot::Tray</name>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>Of machines that are not named here.</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
