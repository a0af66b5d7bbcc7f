package org.duizhao.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import org.duizhao.desktop.DesktopApp;

/**
 * Opens the real window on files, scrolls the table through and back, types into the filter and changes the base, and prints what the window's
 * thread needs: of a frame from the beginning of its pulse to the end of its layout, of the others from the key or click to the end of the layout
 * that follows; once by the clock, once the processor time of the thread alone, which other programs do not lengthen and in which collections of
 * garbage are not counted. A display is needed; drawing on the display's own thread is not counted.
 */
public final class ScrollBenchmark {

    private static final int FRAMES = 300;
    /** In px a frame: a wheel that is turned quickly. */
    private static final double STEP = 120;
    private static final double MILLION = 1e6;

    private ScrollBenchmark() {
    }

    /** @param files notices, or folders with them */
    public static void main(String[] files) throws Exception {
        Thread window = new Thread(() -> DesktopApp.open(Arrays.stream(files).map(Path::of).toList(), Locale.SIMPLIFIED_CHINESE, Optional.empty()));
        window.setDaemon(true);
        window.start();
        ListView<?> lines = waitFor(() -> find("#matrix") instanceof ListView<?> list && list.getItems().size() > 1 && list.lookup(".virtual-flow") != null ? list : null);
        Thread.sleep(TimeUnit.SECONDS.toMillis(5));
        System.out.printf("%d lines%n", lines.getItems().size());
        print("frame while scrolling", scroll(lines));
        print("frame while scrolling, once more", scroll(lines));
        print("filter", changes(lines, i -> ((TextField) find("#filter")).setText(i % 2 == 0 ? "会议" : "")));
        print("base", changes(lines, i -> ((ButtonBase) find(".star")).fire()));
        System.exit(0);
    }

    private interface Change {
        void make(int number);
    }

    /** In ms. */
    private record Took(double clock, double processor) {

        /** Since then; both on the window's thread. */
        static Took since(Took begun) {
            return new Took(now().clock - begun.clock, now().processor - begun.processor);
        }

        static Took now() {
            return new Took(System.nanoTime() / MILLION, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / MILLION);
        }
    }

    private static List<Took> scroll(ListView<?> lines) throws Exception {
        CompletableFuture<List<Took>> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            Node flow = lines.lookup(".virtual-flow");
            Scene scene = lines.getScene();
            List<Took> times = new ArrayList<>();
            Took[] begun = {Took.now()};
            Runnable after = () -> times.add(Took.since(begun[0]));
            scene.addPostLayoutPulseListener(after);
            new AnimationTimer() {
                private int frame;

                @Override
                public void handle(long now) {
                    begun[0] = Took.now();
                    if (frame++ == FRAMES) {
                        stop();
                        scene.removePostLayoutPulseListener(after);
                        done.complete(times);
                        return;
                    }
                    double way = frame <= FRAMES / 2 ? -STEP : STEP;
                    Event.fireEvent(flow, new ScrollEvent(ScrollEvent.SCROLL, 300, 300, 300, 300, false, false, false, false, true, false, 0, way, 0, way,
                            ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
                }
            }.start();
        });
        return done.get();
    }

    private static List<Took> changes(ListView<?> lines, Change change) throws Exception {
        List<Took> times = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int number = i;
            CompletableFuture<Took> done = new CompletableFuture<>();
            Platform.runLater(() -> {
                Scene scene = lines.getScene();
                Took begun = Took.now();
                Runnable[] after = new Runnable[1];
                after[0] = () -> {
                    done.complete(Took.since(begun));
                    Platform.runLater(() -> scene.removePostLayoutPulseListener(after[0]));
                };
                scene.addPostLayoutPulseListener(after[0]);
                change.make(number);
                Platform.requestNextPulse();
            });
            times.add(done.get());
            Thread.sleep(TimeUnit.SECONDS.toMillis(1));
        }
        return times;
    }

    private static void print(String what, List<Took> times) {
        print(what + ", clock", times.stream().mapToDouble(Took::clock).sorted().toArray());
        print(what + ", processor", times.stream().mapToDouble(Took::processor).sorted().toArray());
    }

    private static void print(String what, double[] sorted) {
        System.out.printf(Locale.ROOT, "%s: p50 %.1f ms, p95 %.1f ms, most %.1f ms of %d%n", what, sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.95)], sorted[sorted.length - 1], sorted.length);
    }

    private static Node find(String query) {
        return Window.getWindows().stream().map(Window::getScene).filter(scene -> scene != null).map(scene -> scene.lookup(query)).filter(node -> node != null)
                .findFirst().orElse(null);
    }

    private static <T> T waitFor(Supplier<T> wanted) throws Exception {
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        CompletableFuture<T> there = new CompletableFuture<>();
        clock.scheduleWithFixedDelay(() -> {
            try {
                Platform.runLater(() -> {
                    T found = wanted.get();
                    if (found != null) {
                        there.complete(found);
                    }
                });
            } catch (IllegalStateException notYetStarted) {
                return;
            }
        }, 1, 1, TimeUnit.SECONDS);
        try {
            return there.get(5, TimeUnit.MINUTES);
        } finally {
            clock.shutdownNow();
        }
    }
}
