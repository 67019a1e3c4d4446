package itu.contribution.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Data of an event {@code reply}.
 *
 * @param row the contributor as the fact left it, as a row of the board; absent for those who may not see whose it is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LiveReply(ReplyFact.Kind fact, @Nullable BoardRow row) {}
