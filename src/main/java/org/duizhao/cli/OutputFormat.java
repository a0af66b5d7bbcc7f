package org.duizhao.cli;

/** What a command writes to standard output. Named as a person types it. */
enum OutputFormat {
    json
}
