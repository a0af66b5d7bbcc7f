package org.duizhao.parse;

import org.duizhao.notice.Outline;
import org.duizhao.notice.Warning;

import java.util.List;

/** The outline of a notice and what is doubtful in its numbering. */
record Body(Outline outline, List<Warning> warnings) {
}
