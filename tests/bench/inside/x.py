import json, subprocess, os
open("/run/systemd/system/a.service","w").write("[Unit]\nDefaultDependencies=no\n[Service]\nType=oneshot\nExecStart=/bin/sleep 100\n")
open("/run/systemd/system/b.target","w").write("[Unit]\nRequires=a.service\nAfter=a.service\nDefaultDependencies=no\n")
open("/run/systemd/system/f.service","w").write("[Unit]\nFailureAction=reboot\nDefaultDependencies=no\nFailureAction=none\nSuccessAction=none\n[Service]\nType=oneshot\nExecStart=/bin/false\n")
open("/run/systemd/system/idle.target","w").write("[Unit]\nDefaultDependencies=no\n")
r=lambda c: subprocess.run(c,shell=True,capture_output=True,text=True)
out={}
r("systemctl daemon-reload"); r("systemctl start f.service")
r("systemctl start --no-block b.target")
c="systemctl show --no-pager b.target '*' --state=failed -p Id -p Job -p FailureAction -p StartLimitAction"
out["with job"]=r(c).stdout
out["idle"]=r(c.replace("b.target","idle.target")).stdout
out["nounit"]=r(c.replace("b.target","nothing.target")).stdout
out["type"]=r("systemctl show b.target -p Job -p ActiveState -p SubState").stdout
for n,cc in {"list":"systemctl list-jobs --no-legend --no-pager b.target","show":c,"failed":"systemctl show '*' --state=failed -p Id -p FailureAction -p StartLimitAction"}.items():
    import time
    t=time.time()
    for i in range(30): r(cc)
    out["t "+n]=(time.time()-t)/30
print(json.dumps(out))
