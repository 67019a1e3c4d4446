package itu.local;

import com.fasterxml.jackson.databind.JsonNode;

/** The state of the replies to the call CL-25/36. */
record Board(int replies, int maintain, int reduce, int increase, int noReply, String replyRate) {
    /** What the demo data must come to. */
    static final Board AFTER_LOAD = new Board(42, 40, 2, 0, 152, "21.6");

    static Board of(JsonNode board) {
        return new Board(
                board.path("replies").asInt(),
                board.path("maintain").asInt(),
                board.path("reduce").asInt(),
                board.path("increase").asInt(),
                board.path("noReply").asInt(),
                board.path("replyRate").asText());
    }

    String sentence() {
        return "Call CL-25/36: %d replies (%d maintain, %d reduce, %d increase), %d without a reply, reply rate %s %%."
                .formatted(replies, maintain, reduce, increase, noReply, replyRate);
    }
}
