package itu.notification.content;

import java.util.ArrayList;
import java.util.List;

/** A text cut at its places: {@code literals.get(i)} goes before {@code slots.get(i)}, and one literal more than slots. */
record Pieces(List<String> literals, List<Slot> slots) {
    /**
     * A place.
     *
     * @param value number of its value
     */
    record Slot(int value, Slots.Form form) {}

    Pieces {
        literals = List.copyOf(literals);
        slots = List.copyOf(slots);
    }

    /** Cuts a text at the marks in it; each must say its form. */
    static Pieces of(String marked, Slots slots) {
        var literals = new ArrayList<String>();
        var places = new ArrayList<Slot>();
        var matcher = Slots.marks().matcher(marked);
        var from = 0;
        while (matcher.find()) {
            literals.add(marked.substring(from, matcher.start()));
            places.add(new Slot(slots.index(slots.name(matcher.group(1))), Slots.form(matcher.group(2))));
            from = matcher.end();
        }
        literals.add(marked.substring(from));
        return new Pieces(literals, places);
    }

    /** Puts the text together; the forms of each value are asked for by its number. */
    String fill(Filled[] values) {
        var length = 0;
        for (var literal : literals) {
            length += literal.length();
        }
        var text = new StringBuilder(length + slots.size() * 48);
        for (var i = 0; i < slots.size(); i++) {
            var slot = slots.get(i);
            text.append(literals.get(i)).append(values[slot.value()].in(slot.form()));
        }
        return text.append(literals.getLast()).toString();
    }
}
