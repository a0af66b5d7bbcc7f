package org.duizhao.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What jpackage makes of the linked runtime: a folder that can be started, and the installer of the system. */
final class Packaging {

    static final String NAME = "duizhao";
    private static final String DESCRIPTION = "对照：把几个县、几个年份的政府通知并排成表";
    /** Stays the same in all versions, so that a newer one takes the place of an older. */
    private static final String WINDOWS_UPGRADE = "6f9d2b0e-5c0b-4b52-9a0d-7d5b4a3b8c11";

    private final TargetSystem system;
    private final String version;
    private final Path icon;
    private final Path work;

    /**
     * @param icon in the form of the system
     * @param work an empty folder
     */
    Packaging(TargetSystem system, String version, Path icon, Path work) {
        this.system = system;
        // macOS takes no version that begins with nought
        this.version = system.family() == TargetSystem.Family.MAC ? version.replaceFirst("^0\\.", "1.") : version;
        this.icon = icon;
        this.work = work;
    }

    /**
     * @param beside files that lie beside the program: $APPDIR in its options
     * @return the folder, or on macOS the bundle
     */
    Path image(Path runtime, Path beside, List<String> options, Path target) throws IOException {
        List<String> arguments = common("app-image", target);
        arguments.addAll(List.of("--runtime-image", runtime.toString(), "--module", ProgramModule.NAME + "/org.duizhao.Duizhao", "--input", beside.toString()));
        for (String option : options) {
            arguments.addAll(List.of("--java-options", option));
        }
        if (system.family() == TargetSystem.Family.WINDOWS) {
            // the window has no console; commands are given to a launcher that has one
            arguments.addAll(List.of("--add-launcher", NAME + "-cli=" + write("cli.properties", "win-console=true\n")));
        }
        Tools.run("jpackage", arguments);
        return target.resolve(system.family() == TargetSystem.Family.MAC ? NAME + ".app" : NAME);
    }

    /** Whether the programs are there that the installer's form needs. */
    boolean canInstall() {
        return switch (system.family()) {
            case LINUX -> Tools.onPath("dpkg-deb") && Tools.onPath("fakeroot");
            case WINDOWS -> Tools.onPath("candle") && Tools.onPath("light");
            case MAC -> true;
        };
    }

    /** What to install where {@link #canInstall} is false. */
    String missing() {
        return switch (system.family()) {
            case LINUX -> "a .deb needs dpkg-deb and fakeroot (apt-get install dpkg fakeroot)";
            case WINDOWS -> "an .msi needs WiX 3 on the path (https://wixtoolset.org)";
            case MAC -> "";
        };
    }

    /** Makes the installer of an image: .deb, .msi or .dmg, with a menu entry and the file type of projects. */
    void installer(Path image, Path target) throws IOException {
        String type = "extension=duizhao\nmime-type=application/x-duizhao\ndescription=对照项目\nicon=" + icon.toString().replace('\\', '/') + "\n";
        List<String> arguments = common(system.family().installer, target);
        arguments.addAll(List.of("--app-image", image.toString(), "--file-associations", write("type.properties", escaped(type)).toString()));
        arguments.addAll(switch (system.family()) {
            case LINUX -> linux();
            case WINDOWS -> List.of("--win-menu", "--win-shortcut", "--win-dir-chooser", "--win-per-user-install", "--win-upgrade-uuid", WINDOWS_UPGRADE);
            case MAC -> List.of("--mac-package-identifier", ProgramModule.NAME);
        });
        Tools.run("jpackage", arguments);
    }

    /** The menu entry is ours, for jpackage's would have no Chinese name and pass on no file. */
    private List<String> linux() throws IOException {
        write(NAME + ".desktop", """
                [Desktop Entry]
                Name=Duizhao
                Name[zh_CN]=对照
                Comment=Government notices side by side
                Comment[zh_CN]=把几个县、几个年份的政府通知并排成表
                Exec=APPLICATION_LAUNCHER %F
                Icon=APPLICATION_ICON
                Terminal=false
                Type=Application
                Categories=Office;
                StartupWMClass=org.duizhao.desktop.DesktopApp
                DESKTOP_MIMES
                """);
        // jpackage would name every library of the system that it is made on, by names that UOS and Kylin do not know
        write("control", """
                Package: APPLICATION_PACKAGE
                Version: APPLICATION_VERSION-APPLICATION_RELEASE
                Section: APPLICATION_SECTION
                Maintainer: APPLICATION_MAINTAINER
                Priority: optional
                Architecture: APPLICATION_ARCH
                Provides: APPLICATION_PACKAGE
                Description: APPLICATION_DESCRIPTION
                Depends: libc6, libstdc++6, zlib1g, libgtk-3-0 | libgtk-3-0t64, libgl1, libx11-6, libxtst6, libxxf86vm1, libfreetype6, fontconfig, xdg-utils
                Recommends: liblcms2-2, libgif7, fonts-noto-cjk
                Installed-Size: APPLICATION_INSTALLED_SIZE
                """);
        return List.of("--linux-shortcut", "--linux-package-name", NAME, "--linux-menu-group", "Office", "--linux-app-category", "editors",
                "--linux-deb-maintainer", "duizhao@localhost", "--resource-dir", work.toString());
    }

    private List<String> common(String type, Path target) {
        List<String> arguments = new ArrayList<>(List.of("--type", type, "--name", NAME, "--app-version", version, "--vendor", "Duizhao",
                "--description", DESCRIPTION, "--dest", target.toString()));
        if (type.equals("app-image") || system.family() != TargetSystem.Family.LINUX) {
            arguments.addAll(List.of("--icon", icon.toString()));
        }
        return arguments;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(Files.createDirectories(work).resolve(name), text, StandardCharsets.UTF_8);
    }

    /** Property files are read as Latin-1. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c < 0x80 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
        return escaped.toString();
    }
}
