# Builds the Windows packages into target\installer: per-user MSI and a portable zip with its own Java runtime. To be run on
# Windows with Maven, a JDK 25 in JAVA_HOME, and the WiX toolset on the path (for the MSI; without it only the zip is made).
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
$here = 'installer'
$out = 'target\installer'
$work = "$out\work"

function Run {
    $program, $rest = $args
    & $program @rest
    if ($LASTEXITCODE -ne 0) { throw "$program ended with $LASTEXITCODE" }
}
function Arguments($file) { Get-Content $file | Where-Object { $_ -notmatch '^#' -and $_ -ne '' } }

$jdk = $env:JAVA_HOME
if (-not $jdk -or -not (Select-String -Quiet -Path "$jdk\release" -Pattern '^JAVA_VERSION="25')) { throw 'JAVA_HOME is no JDK 25' }
Remove-Item -Recurse -Force -ErrorAction Ignore target\thuc-dia, $out
Run mvn -B -q '-Pinstaller' '-DskipTests' package
$jar = Get-ChildItem target\thuc-dia\lib\thuc-dia-*.jar | Select-Object -First 1
$version = $jar.BaseName -replace '^thuc-dia-', ''
New-Item -ItemType Directory -Force "$work\input", "$work\content\licences" | Out-Null
Copy-Item target\thuc-dia\lib\*.jar "$work\input"
Copy-Item LICENSE, src\main\resources\META-INF\NOTICE, target\THIRD-PARTY.txt "$work\content\licences"
Copy-Item target\thuc-dia.cdx.json "$work\content\licences\parts.cdx.json"

$link = @(Arguments "$here\args\jlink.args" | ForEach-Object { $_ -split ' ' })
Run "$jdk\bin\jlink.exe" --module-path target\thuc-dia\lib\fx @link --output "$work\runtime"
$options = @(Arguments "$here\args\java.args" | ForEach-Object { '--java-options'; $_ })
# The window starts without a console; thucdia-cli is the same program for scripts.
Run "$jdk\bin\jpackage.exe" --type app-image "@$here\args\jpackage.args" --main-jar $jar.Name --app-version ($version -replace '-.*', '') `
    --runtime-image "$work\runtime" --input "$work\input" --icon "$here\icon\thuc-dia.ico" --app-content "$work\content\licences" `
    --add-launcher "thucdia-cli=$here\windows\cli.properties" @options --dest $work
Compress-Archive -Path "$work\thucdia" -DestinationPath "$out\thuc-dia-$version-windows-portable.zip"
if (Get-Command wix, candle -ErrorAction Ignore) {
    # The upgrade code never changes: it is how Windows knows an upgrade from a second program.
    Run "$jdk\bin\jpackage.exe" --type msi --name 'Thuc Dia' --app-version ($version -replace '-.*', '') --vendor 'Thuc Dia' `
        --app-image "$work\thucdia" --win-per-user-install --win-menu --win-shortcut --win-upgrade-uuid 8f0d5b1e-6a37-4c0b-9d52-71c6a3f7e9b4 `
        --file-associations "$here\args\association.properties" --license-file LICENSE --dest $out
} else {
    Write-Warning 'WiX is not on the path: no MSI'
}
Copy-Item target\thuc-dia.cdx.json "$out\thuc-dia-$version-windows.cdx.json"
Remove-Item -Recurse -Force $work
Get-ChildItem $out -File | ForEach-Object { '{0}  {1}' -f (Get-FileHash -Algorithm SHA256 $_).Hash.ToLower(), $_.Name } |
    Set-Content -Encoding ascii "$out\SHA256SUMS-windows"
