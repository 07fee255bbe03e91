package io.indexrelay.refhost.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import io.indexrelay.refhost.confluence.access.SiteAccess;
import io.indexrelay.refhost.confluence.act.WikiSession;
import io.indexrelay.refhost.confluence.people.People;
import io.indexrelay.refhost.directory.Account;
import io.indexrelay.refhost.directory.Logins;
import io.indexrelay.refhost.product.UserDirectory.Asking;
import io.indexrelay.refhost.product.UserDirectory.HostUser;
import java.util.Optional;

/** Logging in to Confluence. */
final class ConfluenceLogins implements Logins {

    private final People people;
    private final SiteAccess site;
    private final WikiSession session;

    ConfluenceLogins(People people, SiteAccess site, WikiSession session) {
        this.people = people;
        this.site = site;
        this.session = session;
    }

    /** The thread works for that user until then. */
    @Override
    public Asking asking(String username) {
        return session.ask(username);
    }

    @Override
    public Optional<HostUser> byUsername(String username) {
        return people.byName(username).map(this::shown);
    }

    @Override
    public Optional<HostUser> byKey(String key) {
        return people.existingByKey(key).map(this::shown);
    }

    private HostUser shown(ConfluenceUser user) {
        Account account = people.account(user).orElseThrow();
        return new HostUser(
                user.getKey().getStringValue(),
                account.name(),
                account.displayName(),
                account.email(),
                site.isAdministrator(user),
                site.isSystemAdministrator(user));
    }
}
