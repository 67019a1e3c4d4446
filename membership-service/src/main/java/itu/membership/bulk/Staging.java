package itu.membership.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Copies the rows of a file into their table, a part at a time: the next part is judged while PostgreSQL takes the one before.
 * No connection is held while the client is waited for, and two parts are all that is ever in memory.
 */
final class Staging implements AutoCloseable {
    private static final int PART = 1024 * 1024;

    private final DataSource dataSource;
    private final Operations operations;
    private final UUID operation;
    private final ExecutorService copying =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private CopyText filling = new CopyText();
    private CopyText spare = new CopyText();
    private @Nullable Future<?> underWay;

    Staging(DataSource dataSource, Operations operations, UUID operation) {
        this.dataSource = dataSource;
        this.operations = operations;
        this.operation = operation;
    }

    /** Copies all rows that a reader gives. */
    void copy(FileReader rows, RowJudge judge) throws IOException {
        for (var row = rows.next(); row != null; row = rows.next()) {
            filling.cell(row.line());
            judge.write(new RowCells(row), filling);
            filling.endRow();
            if (filling.length() >= PART) {
                send();
            }
        }
        send();
        finishPart();
    }

    private void send() {
        finishPart();
        var full = filling;
        filling = spare;
        spare = full;
        underWay = copying.submit(() -> copy(full));
    }

    private void finishPart() {
        if (underWay == null) {
            return;
        }
        try {
            underWay.get();
            underWay = null;
        } catch (ExecutionException e) {
            throw new IllegalStateException("Could not keep the rows of a file", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void copy(CopyText part) {
        try (var connection = dataSource.getConnection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy " + Operation.table(operation) + " from stdin",
                            new ByteArrayInputStream(part.bytes(), 0, part.length()),
                            64 * 1024);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        part.clear();
        operations.touch(operation);
    }

    @Override
    public void close() {
        copying.shutdownNow();
        copying.close();
    }
}
