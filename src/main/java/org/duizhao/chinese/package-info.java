/**
 * The primitives of official Chinese, each defined once: characters and their folding, words and modal words, clauses and brackets, duties and
 * the tail that names them, numerals and cycles. Needs no segmenter and no index; knows only the words of the field ({@code notice}) and the
 * reader of tables ({@code resource}).
 *
 * <p>How to use it: a list of words is a {@link org.duizhao.chinese.word.Words} read from a table; it gives the alternative for a regular
 * expression, and tells without one where such a word stands. A pattern is searched for with a {@link org.duizhao.chinese.cue.Cue}, which
 * finds out by itself with which characters the pattern can begin, so that nobody writes such characters beside a pattern.
 *
 * <table>
 * <caption>Where what is</caption>
 * <tr><td>{@code character}</td><td>sets of characters and runs of them in a text</td></tr>
 * <tr><td>{@code fold}</td><td>characters that a reader does not tell apart: width, 简/繁, case</td></tr>
 * <tr><td>{@code word}</td><td>lists of words, and words that other words only look like</td></tr>
 * <tr><td>{@code cue}</td><td>quick search for patterns</td></tr>
 * <tr><td>{@code modal}</td><td>要 应当 必须 不得 可以 鼓励: how strongly a sentence binds</td></tr>
 * <tr><td>{@code clause}</td><td>ends of clauses and sentences, brackets and quotation marks, spans</td></tr>
 * <tr><td>{@code duty}</td><td>负责 牵头 配合, and the tail of a sentence that says who: （县应急局负责）, 责任单位：…</td></tr>
 * <tr><td>{@code number}</td><td>numerals and measure words</td></tr>
 * <tr><td>{@code cycle}</td><td>每月 每两周 按季度: how often something comes round</td></tr>
 * <tr><td>{@code document}</td><td>genres and labels of official documents: 通知, 意见; 联系人：</td></tr>
 * </table>
 */
package org.duizhao.chinese;
