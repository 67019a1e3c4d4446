package itu.notification.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import itu.platform.due.Due;
import itu.platform.due.DueAct;
import itu.platform.time.BusinessClock;

/** Starts scheduled campaigns at their time. */
@ApplicationScoped
class StartIsDue implements DueAct {
    private final Campaigns campaigns;
    private final Conducting conducting;
    private final BusinessClock clock;

    StartIsDue(Campaigns campaigns, Conducting conducting, BusinessClock clock) {
        this.campaigns = campaigns;
        this.conducting = conducting;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "campaign-started";
    }

    @Override
    @Transactional
    public List<Due> due(Instant now) {
        return campaigns.toStart(now).stream()
                .map(campaign -> new Due(campaign.id().toString(), LocalDate.ofInstant(now, clock.zone())))
                .toList();
    }

    @Override
    public boolean perform(Due due) {
        return conducting.startScheduled(UUID.fromString(due.subject()));
    }
}
