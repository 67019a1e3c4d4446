package itu.notification.meeting;

import java.time.LocalDate;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import itu.notification.audience.AudienceSource;
import itu.notification.audience.AudienceSourceReader;
import itu.notification.audience.Sql;

/** Lets a campaign write to an invitation list. */
@ApplicationScoped
class InvitationListSource implements AudienceSourceReader {
    private final InvitationLists lists;

    InvitationListSource(InvitationLists lists) {
        this.lists = lists;
    }

    @Override
    public Set<AudienceSource.Kind> kinds() {
        return Set.of(AudienceSource.Kind.INVITATION_LIST);
    }

    @Override
    public boolean knows(AudienceSource source) {
        return source.list() != null && lists.exists(source.list());
    }

    @Override
    public Sql members(AudienceSource source, LocalDate day) {
        return Sql.of("""
                select state, organization, mailbox, language,
                       case when person is not null then jsonb_build_object('name', person) end as particulars
                from invitation_entry where list = ?""", source.list());
    }
}
