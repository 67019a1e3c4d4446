package itu.notification.letter;

/**
 * A letter in its final words.
 *
 * @param title subject line
 * @param sender name of the sender in the language of the letter
 * @param html the same content as {@code text}, as a whole HTML document
 * @param templateVersion changes whenever a word or the layout of its source does
 */
public record Letter(String title, String sender, String text, String html, String templateVersion) {}
