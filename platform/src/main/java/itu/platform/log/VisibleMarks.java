package itu.platform.log;

import java.util.logging.Filter;
import java.util.logging.LogRecord;

import io.quarkus.logging.LoggingFilter;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Shows the characters of a message that cannot be seen: what a client sent may be logged, and a line end or a mark that turns
 * the direction of text would let it forge lines of the log. Traces of exceptions keep their lines.
 */
@LoggingFilter(name = "visible-marks")
public final class VisibleMarks implements Filter {
    @Override
    public boolean isLoggable(LogRecord told) {
        if (told instanceof ExtLogRecord message) {
            var text = message.getFormattedMessage();
            var visible = text == null ? null : visible(text);
            if (visible != null && !visible.equals(text)) {
                message.setMessage(visible, ExtLogRecord.FormatStyle.NO_FORMAT);
            }
        }
        return true;
    }

    /** The text with its controls, marks of format and separators of lines as Java would escape them, in hexadecimal. */
    static String visible(String text) {
        if (text.codePoints().noneMatch(VisibleMarks::unseen)) {
            return text;
        }
        var visible = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (unseen(point)) {
                for (var unit : Character.toChars(point)) {
                    visible.append("\\u%04X".formatted((int) unit));
                }
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }

    private static boolean unseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
