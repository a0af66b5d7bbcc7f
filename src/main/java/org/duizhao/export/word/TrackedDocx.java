package org.duizhao.export.word;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duizhao.change.Changes;
import org.duizhao.change.track.ChangeTracker;
import org.duizhao.change.track.Step;
import org.duizhao.export.ChangesExporter;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.FileProperties;
import org.duizhao.export.StableZip;
import org.duizhao.words.Messages;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The old notice as a .docx in which every change is a tracked one: accept all, and it is the new notice; reject all, and it is the old one. The
 * page and the type are those of GB/T 9704-2012.
 */
public final class TrackedDocx implements ChangesExporter {

    private final ChangeTracker tracker;

    public TrackedDocx(ChangeTracker tracker) {
        this.tracker = tracker;
    }

    @Override
    public void write(Changes changes, ExportSettings settings, OutputStream target) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            FileProperties.write(document.getProperties().getCoreProperties(), settings.title() == null ? changes.now().metadata().title() : settings.title());
            DocumentDefaults.write(document);
            CTBody body = document.getDocument().getBody();
            Revisions revisions = new Revisions(Messages.of(settings.locale()).text("change.author"), Revisions.day(changes.now()));
            List<Step.Words> words = new ArrayList<>();
            for (Step step : tracker.track(changes).steps()) {
                if (step instanceof Step.Words some) {
                    words.add(some);
                } else {
                    new TrackedParagraph(body.addNewP(), revisions).write(words, (Step.End) step);
                    words.clear();
                    revisions.nextParagraph();
                }
            }
            PageNumberFooters.write(document);
            PageSection.PORTRAIT.write(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
            document.write(file);
        }
        StableZip.copy(file.toByteArray(), target);
    }
}
