package itu.notification.content;

import itu.notification.content.LetterPage.Above;
import itu.notification.content.LetterPage.Below;

/** What stands above and below a circular letter, as plain text. */
final class PlainHead {
    private PlainHead() {}

    static String above(Above above) {
        var plain = new StringBuilder()
                .append(above.reference().label())
                .append(' ')
                .append(above.reference().value())
                .append('\n')
                .append(above.placeAndDate());
        if (!above.addressees().isEmpty()) {
            plain.append("\n\n").append(above.addresseesLabel());
            above.addressees().forEach(group -> plain.append('\n').append(Wrapping.wrap(group, "- ", "  ")));
        }
        return plain.append("\n\n").append(above.subjectLabel()).toString();
    }

    static String below(Below below) {
        var plain = new StringBuilder();
        if (below.originalSigned() != null) {
            plain.append(below.originalSigned()).append("\n\n");
        }
        plain.append(below.name()).append('\n').append(below.title());
        if (!below.enclosures().isEmpty()) {
            plain.append("\n\n").append(below.enclosuresLabel());
            below.enclosures()
                    .forEach(enclosure -> plain.append("\n- ")
                            .append(enclosure.title())
                            .append(" <")
                            .append(enclosure.href())
                            .append('>'));
        }
        if (!below.contact().isEmpty()) {
            plain.append("\n\n").append(below.contactLabel());
            below.contact()
                    .forEach(line -> plain.append('\n')
                            .append(line.label())
                            .append(line.label().isEmpty() ? "" : " ")
                            .append(line.value()));
        }
        return plain.toString();
    }
}
