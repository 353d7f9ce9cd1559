# Tries a built program on Windows: records the sample visit, writes its minutes, verifies, and opens the window once.
#   installer/smoke.ps1 FOLDER      FOLDER holds thucdia.exe and thucdia-cli.exe
param([Parameter(Mandatory)] [string] $folder)
$ErrorActionPreference = 'Stop'
$cli = Join-Path $folder 'thucdia-cli.exe'
$data = Join-Path ([IO.Path]::GetTempPath()) ([Guid]::NewGuid())

function Run {
    & $cli --data $data @args
    if ($LASTEXITCODE -ne 0) { throw "thucdia $args ended with $LASTEXITCODE" }
}

Run --version
Run sample
Run export minutes --visit latest --format docx --out "$data.docx"
Run export minutes --visit latest --format pdf --out "$data.pdf"
Run verify
$window = Start-Process -PassThru (Join-Path $folder 'thucdia.exe') -ArgumentList '--data', "`"$data`""
for ($second = 0; $second -lt 60 -and $window.MainWindowHandle -eq 0; $second++) {
    Start-Sleep -Seconds 1
    $window.Refresh()
    if ($window.HasExited) { throw "the window's program ended with $($window.ExitCode)" }
}
if ($window.MainWindowHandle -eq 0) { throw 'no window within a minute' }
$null = $window.CloseMainWindow()
if (-not $window.WaitForExit(30000)) { $window.Kill(); throw 'the window did not close' }
'window: opened'
