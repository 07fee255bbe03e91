package io.indexrelay.benchmarks;

import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** So many views by so many users of so many pages, by chance but the same in every run; several threads serve them. */
final class Burst {

    /** As a product serves several people at once. */
    private static final int THREADS = 8;

    private static final long SEED = 20261122;

    /** Takes one view, in the thread that serves it. */
    interface Viewed {
        void view(Subject page, String userKey);
    }

    private final Subject[] pages;
    private final String[] users;

    Burst(int views, int users, int pages) {
        Random random = new Random(SEED);
        Subject[] all = IntStream.rangeClosed(1, pages)
                .mapToObj(id -> Subject.of(Kind.PAGE, id))
                .toArray(Subject[]::new);
        this.pages = new Subject[views];
        this.users = new String[views];
        for (int i = 0; i < views; i++) {
            this.pages[i] = all[random.nextInt(pages)];
            this.users[i] = "4028d68a" + String.format("%024d", random.nextInt(users));
        }
    }

    int size() {
        return pages.length;
    }

    Subject page(int view) {
        return pages[view];
    }

    String user(int view) {
        return users[view];
    }

    /** As fast as the threads can. */
    void play(Viewed viewed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch together = new CountDownLatch(1);
        try {
            List<Future<?>> all = IntStream.range(0, THREADS)
                    .<Future<?>>mapToObj(thread -> threads.submit(() -> {
                        together.await();
                        for (int i = thread; i < size(); i += THREADS) {
                            viewed.view(pages[i], users[i]);
                        }
                        return null;
                    }))
                    .toList();
            together.countDown();
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** One after the other, at times fixed beforehand. */
    void play(double perSecond, Viewed viewed) {
        int[] next = {0};
        Pace.open(size(), perSecond, intended -> {
            viewed.view(pages[next[0]], users[next[0]]);
            next[0]++;
        });
    }
}
