package org.duizhao.desktop.chart;

import org.duizhao.export.ExportFile.Content;

/** Where what is shown goes, when it leaves the window. */
public interface Outlet {

    /** Asks for a file and writes it in the background. @param extension without a dot */
    void save(String name, String extension, Content content);

    /** Says in a sentence what was done. */
    void say(String sentence);
}
