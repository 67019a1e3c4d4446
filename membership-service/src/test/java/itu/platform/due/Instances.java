package itu.platform.due;

import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

/** Several instances of a service that look for what is due at the same time. */
@Singleton
public class Instances {
    private final DoingWhatIsDue doing;

    Instances(DoingWhatIsDue doing) {
        this.doing = doing;
    }

    public void doAllAtOnce(int instances) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(IntStream.range(0, instances)
                    .mapToObj(instance -> Executors.callable(doing::doAll))
                    .toList());
        }
    }
}
