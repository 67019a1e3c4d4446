package itu.contribution.document;

import java.time.Instant;

import itu.platform.language.Language;

/**
 * What a document says of itself; {@code templates/document/page.html} knows it as {@code document}.
 *
 * @param description one sentence for those who cannot see the page
 * @param createdAt the moment the file is dated with: that of its content, not of its making, so that it can be made
 *     again byte for byte
 * @param footer a line at the foot of each page
 */
public record DocumentDetails(String title, String description, Language language, Instant createdAt, String footer) {
    public String direction() {
        return language.rightToLeft() ? "rtl" : "ltr";
    }
}
