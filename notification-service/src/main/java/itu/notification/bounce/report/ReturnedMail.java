package itu.notification.bounce.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message taken apart.
 *
 * @param headers of the message itself
 * @param type its content type in lower case, without parameters
 * @param reportType parameter of a multipart/report, in lower case; empty elsewhere
 * @param parts what it holds, flat and in order; a message within is a part by its headers, followed by its own parts
 */
record ReturnedMail(Headers headers, String type, String reportType, List<Part> parts) {

    /**
     * A part.
     *
     * @param type in lower case
     * @param text decoded; empty for a message, whose headers stand instead
     * @param depth how many messages it lies within: 0 is the message's own
     */
    record Part(String type, String text, Headers headers, int depth) {}

    /** The first part of a type. */
    Optional<Part> first(String type) {
        return parts.stream().filter(part -> part.type().equals(type)).findFirst();
    }

    /** The words that were written for a reader of this message, not those of a message within. */
    String words() {
        var words = new StringBuilder();
        parts.stream()
                .filter(part -> part.depth() == 0
                        && part.type().startsWith("text/")
                        && !part.type().equals("text/rfc822-headers"))
                .forEach(part -> words.append(part.type().equals("text/html") ? Html.text(part.text()) : part.text())
                        .append('\n'));
        return words.toString();
    }

    /** The headers of the mail that is returned, the outermost first. */
    List<Headers> returned() {
        var returned = new ArrayList<Headers>();
        for (var part : parts) {
            if (part.type().equals("message/rfc822") || part.type().equals("message/global")) {
                returned.add(part.headers());
            } else if (part.type().equals("text/rfc822-headers") || part.type().equals("message/rfc822-headers")) {
                returned.add(Headers.parse(part.text()));
            }
        }
        return returned;
    }
}
