package org.duizhao.read;

/** What the content of a file is. */
public enum Format {
    TEXT, DOCX, DOC, WPS, PDF, OFD, HTML, MHTML, RTF, PICTURE
}
