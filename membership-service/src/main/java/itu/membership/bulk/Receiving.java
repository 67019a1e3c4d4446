package itu.membership.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;

import itu.platform.events.EventContext;
import itu.platform.events.Ids;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.security.Caller;
import itu.platform.time.BusinessClock;

/** Takes files in. The answer comes when all rows are kept; what becomes of them is the work of {@link Working}. */
@ApplicationScoped
public class Receiving {
    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";

    private static final String KEY = "Idempotency-Key";

    private final DataSource dataSource;
    private final Operations operations;
    private final StartingOperations starting;
    private final Working working;
    private final Caller caller;
    private final EventContext context;
    private final BusinessClock clock;

    Receiving(
            DataSource dataSource,
            Operations operations,
            StartingOperations starting,
            Working working,
            Caller caller,
            EventContext context,
            BusinessClock clock) {
        this.dataSource = dataSource;
        this.operations = operations;
        this.starting = starting;
        this.working = working;
        this.caller = caller;
        this.context = context;
        this.clock = clock;
    }

    /**
     * Reads a file to its end and starts its import, 202 with its address. The same file under the same Idempotency-Key gets
     * the import that it started before.
     *
     * @throws itu.platform.problem.ProblemException 400 without an Idempotency-Key, 422 when the file is not what it says or
     *     the key was used for another one
     */
    public RestResponse<?> receive(Importer importer, HttpHeaders headers, InputStream content, boolean dryRun) {
        if (headers.getHeaderString(KEY) == null) {
            throw Problem.of(PlatformProblem.IDEMPOTENCY_KEY_REQUIRED).toException();
        }
        var id = Ids.next();
        operations.open(id, importer, dryRun, caller.subject(), context.correlationId(), clock.instant());
        RestResponse<?> answer = null;
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            keep(id, importer, isNdjson(headers), new DigestInputStream(content, digest));
            answer = starting.start(new ReceivedFile(HexFormat.of().formatHex(digest.digest()), dryRun, id));
        } catch (IOException e) {
            throw brokenOff(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } finally {
            if (answer == null || answer.getHeaderString("Idempotency-Replayed") != null) {
                operations.abandon(id);
            }
        }
        working.wake();
        return answer;
    }

    /** The client went away, or sent more than is taken; the latter has its own answer. */
    private static RuntimeException brokenOff(IOException e) {
        return "Request too large".equals(e.getMessage())
                ? new IllegalStateException("The file did not come in", e)
                : Problem.of(PlatformProblem.MALFORMED_REQUEST).toException();
    }

    private void keep(UUID id, Importer importer, boolean ndjson, InputStream content) throws IOException {
        try (var lines = new Lines(content);
                var staging = new Staging(dataSource, operations, id)) {
            FileReader file = ndjson
                    ? new NdjsonFile(lines, importer.columns(), importer.ignored())
                    : new CsvFile(lines, importer.columns(), importer.required(), importer.ignored());
            staging.copy(file, importer.judge());
        }
    }

    private static boolean isNdjson(HttpHeaders headers) {
        var type = headers.getMediaType();
        return type != null && type.getSubtype().equals("x-ndjson");
    }
}
