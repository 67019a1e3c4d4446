package itu.notification.content;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;

import itu.notification.Messages;

/**
 * A fault of a text.
 *
 * @param pointer JSON pointer of the field
 * @param line of the field, from 1; 0 where the field as a whole is meant, and then not shown
 * @param code stable
 * @param detail a sentence in the reader's language
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record TextFault(String pointer, int line, String code, String detail) {
    static TextFault of(String pointer, int line, String code, Map<String, ?> values) {
        return new TextFault(pointer, line, code, Messages.text("text." + code, values));
    }
}
