package org.duizhao.desktop.topic;

import javafx.scene.image.Image;
import org.duizhao.chart.Drawing;
import org.duizhao.chart.FrequencyChart;
import org.duizhao.chart.TopicCharts;
import org.duizhao.desktop.chart.DrawingImage;
import org.duizhao.export.topic.ChartPicture;
import org.duizhao.topic.answer.TopicAnswer;
import org.duizhao.words.Messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The charts of one answer that a document is to hold: those that say more than its table. */
final class ChartPictures {

    private final Messages messages;

    ChartPictures(Messages messages) {
        this.messages = messages;
    }

    /** On the window's thread only. */
    List<ChartPicture> of(TopicAnswer answer) {
        List<Drawing> drawings = new ArrayList<>(FrequencyChart.of(answer, messages).map(Drawing::titled).stream().toList());
        if (answer.notices().stream().map(notice -> notice.metadata().year()).distinct().count() > 1) {
            drawings.add(new TopicCharts(messages).timeline(answer));
        }
        return drawings.stream().map(ChartPictures::picture).toList();
    }

    private static ChartPicture picture(Drawing drawing) {
        Image image = DrawingImage.of(drawing);
        try {
            return new ChartPicture(drawing.title(), drawing.said(), drawing.width(), drawing.height(), DrawingImage.png(image));
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory", e);
        }
    }
}
