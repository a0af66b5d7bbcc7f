package org.duizhao.desktop.shell.file;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class SystemFolderOpenerTest {

    @Test
    void eachSystemHasItsCommand() {
        assertEquals("explorer.exe", SystemFolderOpener.command("Windows 11"));
        assertEquals("open", SystemFolderOpener.command("Mac OS X"));
        assertEquals("xdg-open", SystemFolderOpener.command("Linux"));
    }
}
