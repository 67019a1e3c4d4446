package itu.notification.campaign.declaration;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.notification.campaign.Replies;
import itu.notification.campaign.ReplyKind;
import itu.platform.time.BusinessClock;

/**
 * Makes of what Sector Members declare the replies of the organizations that campaigns address. Each Sector is chosen for apart
 * (CV 480): an organization has answered a call once it has declared for every Sector of which it is a member.
 */
@ApplicationScoped
class SectorReplies {
    private final SectorMembers members;
    private final SectorDeclarations declarations;
    private final Replies replies;
    private final BusinessClock clock;

    SectorReplies(SectorMembers members, SectorDeclarations declarations, Replies replies, BusinessClock clock) {
        this.members = members;
        this.declarations = declarations;
        this.replies = replies;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void declared(String call, String code, String declaration, Instant at) {
        members.hold(code);
        declarations.keep(call, code, declaration, at);
        weigh(call, code, at);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void withdrawn(String call, String code, Instant at) {
        members.hold(code);
        declarations.withdraw(call, code, at);
        weigh(call, code, at);
    }

    /** An organization's membership of a Sector became known, or changed: what was declared before may be its answer now. */
    @Transactional(Transactional.TxType.MANDATORY)
    void known(String code, Instant at) {
        members.hold(code);
        declarations.answeredBy(code).forEach(call -> weigh(call, code, at));
    }

    private void weigh(String call, String code, Instant at) {
        var organization = members.organization(code);
        if (organization.isEmpty()) {
            return;
        }
        var addressee = organization.get();
        var complete = declarations.complete(call, addressee, clock.today());
        if (complete.isPresent()) {
            replies.answered(
                    ReplyKind.DECLARATION,
                    call,
                    addressee.toString(),
                    complete.get().declaration(),
                    complete.get().at());
        } else {
            replies.withdrawn(ReplyKind.DECLARATION, call, addressee.toString(), at);
        }
    }
}
