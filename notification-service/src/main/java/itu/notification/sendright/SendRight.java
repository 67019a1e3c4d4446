package itu.notification.sendright;

import java.io.IOException;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;

import itu.notification.Shutdown;
import itu.platform.problem.Causes;

/**
 * Whether this database may send mail now.
 *
 * <p>The database and a file outside it hold the same epoch; the counter of both grows while mail is sent, the database's
 * first. A copy that was restored from a backup is in another epoch, has no file, or lags behind it: it holds no right, and
 * sends nothing that the original may have sent already, until a person signs it in.
 */
@ApplicationScoped
public class SendRight {
    private static final Logger LOG = Logger.getLogger(SendRight.class);
    private static final long GROWS_EVERY = Duration.ofSeconds(10).toNanos();

    private final SendRights rights;
    private final SigningIn signingIn;
    private final SendRightConfig config;
    private final Shutdown shutdown;
    private volatile Standing standing = Standing.NOT_LOOKED_AT;
    private volatile boolean used = true;
    private long grownAt = System.nanoTime() - GROWS_EVERY;

    SendRight(SendRights rights, SigningIn signingIn, SendRightConfig config, Shutdown shutdown) {
        this.rights = rights;
        this.signingIn = signingIn;
        this.config = config;
        this.shutdown = shutdown;
    }

    /** Whether mail may be sent; to be asked again at least every second by whoever sends. */
    public boolean held() {
        if (!standing.held()) {
            return false;
        }
        used = true;
        return true;
    }

    /** Whether the right is held, asked by somebody who sends nothing. */
    public boolean stands() {
        return standing.held();
    }

    Standing standing() {
        return standing;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void look() {
        var before = standing;
        try {
            standing = compare();
        } catch (IOException e) {
            LOG.debugf("The file of the right to send: %s", e.getMessage());
            standing = Standing.FILE_UNUSABLE;
        } catch (RuntimeException e) {
            // Nothing can be sent while the database is away, so what was found last may stand.
            var expected = Causes.passing(e) || shutdown.begun();
            LOG.logf(expected ? Logger.Level.DEBUG : Logger.Level.ERROR, e, "The right to send is not known");
            return;
        }
        if (standing != before) {
            LOG.logf(standing.held() ? Logger.Level.INFO : Logger.Level.WARN, "Right to send: %s", standing.code());
        }
    }

    private Standing compare() throws IOException {
        if (config.file().isEmpty()) {
            return Standing.NO_FILE_CONFIGURED;
        }
        var file = new RightFile(config.file().get());
        var database = rights.current();
        var twin = file.read();
        if (database.isEmpty() && twin.isEmpty() && !rights.anythingSent()) {
            signingIn.signIn("system", "First start: nothing has been sent from this database");
            return Standing.HELD;
        }
        var found = Standing.of(database.map(SignedIn::asEpoch).orElse(null), twin.orElse(null));
        if (!found.held() || !used || System.nanoTime() - grownAt < GROWS_EVERY) {
            return found;
        }
        used = false;
        var grown = rights.grow(database.orElseThrow().epoch());
        if (grown.isEmpty()) {
            return Standing.OTHER_EPOCH;
        }
        file.write(grown.get());
        grownAt = System.nanoTime();
        return Standing.HELD;
    }
}
