package itu.contribution.board;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Weak entity tags of boards: equal when nothing differs but the moment at which they were drawn up. */
@ApplicationScoped
class BoardTag {
    private static final int LENGTH = 32;

    private final ObjectMapper json;

    BoardTag(ObjectMapper json) {
        this.json = json;
    }

    EntityTag of(Board board) {
        ObjectNode content = json.valueToTree(board);
        content.remove("asOf");
        content.remove("timeLeft");
        content.put("open", board.timeLeft().open());
        return of(content.toString());
    }

    EntityTag of(String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new EntityTag(HexFormat.of().formatHex(digest).substring(0, LENGTH), true);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
