package itu.contribution.board;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import itu.platform.language.Language;

/** Writes events as the WHATWG specification of server-sent events wants them: a few lines and an empty one. */
@ApplicationScoped
class LiveText {
    /** A comment; keeps proxies from closing a quiet stream and shows a vanished client. */
    static final String HEARTBEAT = ":\n\n";

    /** How long a client waits before it connects again. */
    static final String RETRY = "retry: 3000\n\n";

    private final ObjectMapper json;

    LiveText(ObjectMapper json) {
        this.json = json;
    }

    String board(Sheet sheet, Language language, FactPosition position) {
        return event(position, "board", written(sheet.totals(language)));
    }

    /** A fact; without its row for those who may not see it. */
    String reply(ReplyFact fact, @Nullable BoardRow row) {
        return event(fact.position(), "reply", written(new LiveReply(fact.kind(), row)));
    }

    /** Tells that facts were missed and are not repeated one by one; the board that follows counts them. */
    String resync(FactPosition position) {
        return event(position, "resync", "{}");
    }

    /** The last event of a stream; without an id, so that the client resumes where it was. */
    static String end(String reason) {
        return "event: end\ndata: {\"reason\":\"" + reason + "\"}\n\n";
    }

    private static String event(FactPosition position, String name, String data) {
        return "id: " + position + "\nevent: " + name + "\ndata: " + data + "\n\n";
    }

    private String written(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
