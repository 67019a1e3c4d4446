package itu.membership.contact;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import itu.platform.paging.Cursors;
import itu.platform.paging.Page;
import itu.platform.problem.PlatformProblem;
import itu.platform.problem.Problem;
import itu.platform.problem.ReaderLanguage;

/** Reads the mailboxes that the caller may see. */
@ApplicationScoped
class ReadingMailboxes {
    private final ContactMailboxes mailboxes;
    private final ContactAccess access;
    private final Holders holders;
    private final Cursors cursors;

    ReadingMailboxes(ContactMailboxes mailboxes, ContactAccess access, Holders holders, Cursors cursors) {
        this.mailboxes = mailboxes;
        this.access = access;
        this.holders = holders;
        this.cursors = cursors;
    }

    /**
     * A page of mailboxes.
     *
     * @throws itu.platform.problem.ProblemException 404 for a holder that is unknown or another's, or when the caller's token
     *     binds it to nobody
     */
    Page<MailboxView> page(
            @Nullable String memberState,
            @Nullable String organization,
            @Nullable ContactRole role,
            int limit,
            @Nullable String cursor) {
        var reach = access.reading();
        if (reach.nothing()) {
            throw Problem.of(PlatformProblem.NOT_FOUND).toException();
        }
        if (memberState != null) {
            access.state(reach, memberState);
        }
        var organizations = organization == null ? null : visible(reach, organization);
        var filter = new ContactMailboxes.Filter(memberState, organizations, role);
        var page = cursors.page(
                mailboxes.list(reach, filter, cursors.read(cursor, 2), limit + 1),
                limit,
                mailbox -> List.of(mailbox.id().holder(), mailbox.id().role().name()));
        var names = holders.names(
                page.items().stream()
                        .map(mailbox -> mailbox.holder().organization())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()),
                ReaderLanguage.current());
        return page.map(
                mailbox -> MailboxView.of(mailbox, names.get(mailbox.holder().organization())));
    }

    private Set<UUID> visible(Reach reach, String organization) {
        var found = holders.known(organization).orElseThrow(() -> holders.absent(organization));
        if (!reach.covers(Holder.ofOrganization(found))
                && (reach.memberState() == null || !holders.isOf(found, reach.memberState()))) {
            throw holders.absent(organization);
        }
        return holders.withAliases(found);
    }
}
