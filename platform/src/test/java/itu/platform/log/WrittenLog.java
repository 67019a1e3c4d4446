package itu.platform.log;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;

/** What the log says while a test listens, as it stands when the console has written it. */
public final class WrittenLog extends Handler implements AutoCloseable {
    private final List<LogRecord> told = new CopyOnWriteArrayList<>();

    /** Listens until closed. */
    public static WrittenLog listen() {
        var log = new WrittenLog();
        LogContext.getLogContext().getLogger("").addHandler(log);
        return log;
    }

    /** All messages, a line each. */
    public String text() {
        return told.stream().map(WrittenLog::message).collect(Collectors.joining("\n"));
    }

    /** Messages of a level or above. */
    public List<String> messages(Level least) {
        return told.stream()
                .filter(record -> record.getLevel().intValue() >= least.intValue())
                .map(WrittenLog::message)
                .toList();
    }

    private static String message(LogRecord record) {
        return record instanceof ExtLogRecord message ? message.getFormattedMessage() : record.getMessage();
    }

    @Override
    public void publish(LogRecord record) {
        told.add(record);
    }

    @Override
    public void flush() {
        // kept in memory
    }

    @Override
    public void close() {
        LogContext.getLogContext().getLogger("").removeHandler(this);
    }
}
