package org.duizhao.read.packed;

import org.duizhao.read.ReadOutcome;
import org.duizhao.read.Unreadable;
import org.duizhao.read.Unreadable.Reason;
import org.duizhao.read.document.Document;
import org.duizhao.read.document.DocumentFormat;
import org.duizhao.read.document.ReadFailure;
import org.duizhao.read.document.ReadLimits;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * An archive of documents, in the order of their names. Folders in it are passed over, so that a name cannot lead anywhere.
 * What one document fails with does not keep the others from being read.
 */
public final class ZipFormat implements DocumentFormat {

    private final ReadLimits limits;
    private final Function<Document, List<ReadOutcome>> reader;

    /** @param reader reads the documents inside */
    public ZipFormat(ReadLimits limits, Function<Document, List<ReadOutcome>> reader) {
        this.limits = limits;
        this.reader = reader;
    }

    @Override
    public boolean recognises(Document document) {
        return ZipContents.isPacked(document);
    }

    @Override
    public List<ReadOutcome> read(Document document) throws IOException {
        if (document.nesting() >= limits.packed().nesting()) {
            throw new ReadFailure(Reason.BOMB, String.valueOf(limits.packed().nesting()));
        }
        List<ReadOutcome> outcomes = new ArrayList<>();
        try (ZipContents zip = ZipContents.open(document, limits)) {
            List<String> names = zip.names().stream().filter(ZipFormat::isVisible)
                    .sorted(Comparator.comparing(ZipFormat::baseName).thenComparing(Comparator.naturalOrder())).toList();
            for (String name : names) {
                outcomes.addAll(read(zip, name, document.nesting() + 1));
            }
        }
        if (outcomes.isEmpty()) {
            throw new ReadFailure(Reason.EMPTY);
        }
        return outcomes;
    }

    private List<ReadOutcome> read(ZipContents zip, String name, int nesting) throws IOException {
        try {
            return reader.apply(new Document(baseName(name), zip.bytes(name, limits.fileBytes()), nesting));
        } catch (ReadFailure e) {
            if (e.of(name).reason() == Reason.BOMB) {
                throw e;
            }
            return List.of(e.of(baseName(name)));
        } catch (IOException e) {
            return List.of(new Unreadable(baseName(name), Reason.DAMAGED));
        }
    }

    private static String baseName(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** Not what macOS and Word leave beside documents. */
    private static boolean isVisible(String name) {
        return !name.startsWith("__MACOSX/") && !baseName(name).startsWith(".") && !baseName(name).startsWith("~$");
    }
}
