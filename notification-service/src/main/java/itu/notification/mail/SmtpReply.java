package itu.notification.mail;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A reply of the server.
 *
 * @param texts of its lines, each without the code
 */
record SmtpReply(int code, List<String> texts) {
    static final int SERVICE_CLOSES = 421;
    private static final int LONGEST = 500;
    private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");
    private static final Pattern CODE = Pattern.compile("([2-5]\\d\\d)(?: ([245]\\.\\d{1,3}\\.\\d{1,3})\\b)?.*");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\uFFFD]+");

    boolean positive() {
        return code / 100 == 2;
    }

    boolean goOn() {
        return code / 100 == 3;
    }

    boolean passing() {
        return code / 100 == 4;
    }

    boolean permanent() {
        return code / 100 == 5;
    }

    boolean closes() {
        return code == SERVICE_CLOSES;
    }

    /** The whole reply in one line, the status that each of its lines may begin with only once. */
    String line() {
        var status = texts.getFirst().split(" ", 2)[0];
        var line = new StringBuilder().append(code);
        for (var i = 0; i < texts.size(); i++) {
            var text = texts.get(i);
            var repeated = i > 0 && STATUS.matcher(status).matches() && text.startsWith(status);
            line.append(' ').append(repeated ? text.substring(status.length()).strip() : text);
        }
        var clean = CONTROLS.matcher(line).replaceAll(" ").strip();
        return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
    }

    static int codeOf(String line) {
        var found = CODE.matcher(line);
        return found.matches() ? Integer.parseInt(found.group(1)) : 0;
    }

    static String statusOf(String line) {
        var found = CODE.matcher(line);
        return found.matches() && found.group(2) != null ? found.group(2) : "";
    }
}
