package org.duizhao.notice.requirement;

import java.time.LocalDate;

/**
 * How long the document itself is in force: 自印发之日起施行，有效期五年. It asks nothing of anybody and is no requirement.
 *
 * @param quote  the measure's own words for it
 * @param until  the last day of it; null where only its length is said
 * @param length how long, in years, months or days; null where only its end is said
 */
public record Validity(Quote quote, LocalDate until, Bounds length) {
}
