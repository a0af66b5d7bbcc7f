package org.duizhao.read.page;

import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/** What PDFBox keeps of a document besides its pictures: each is drawn once, and the pages of a scanned document would fill the memory. */
final class NoPictures extends DefaultResourceCache {

    @Override
    public void put(COSObject indirect, PDXObject picture) {
        // is read again where another page shows it
    }
}
