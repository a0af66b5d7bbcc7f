package org.duizhao;

import org.duizhao.cli.Main;

/** The program's one entry: a command goes to the command line, anything else to the window. */
public final class Duizhao {

    private Duizhao() {
    }

    public static void main(String[] arguments) {
        System.exit(Main.run(arguments));
    }
}
