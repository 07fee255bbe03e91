package io.indexrelay.confluence.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import io.indexrelay.activity.ActivityCapture;
import io.indexrelay.adapter.sal.OptionalServices;
import io.indexrelay.change.CauseTable;
import io.indexrelay.change.Kind;
import io.indexrelay.change.Subject;
import io.indexrelay.confluence.access.ConfluenceAccessReader;
import io.indexrelay.confluence.access.ConfluencePermissionCheck;
import io.indexrelay.confluence.access.SetIds;
import io.indexrelay.confluence.access.SetRules;
import io.indexrelay.confluence.activity.ContributionListener;
import io.indexrelay.confluence.activity.ViewListener;
import io.indexrelay.confluence.list.ConfluenceContentLister;
import io.indexrelay.confluence.list.SpaceKeys;
import io.indexrelay.confluence.listen.AttachmentListener;
import io.indexrelay.confluence.listen.BlogPostListener;
import io.indexrelay.confluence.listen.CommentListener;
import io.indexrelay.confluence.listen.ConfluenceCauses;
import io.indexrelay.confluence.listen.DirectorySetsListener;
import io.indexrelay.confluence.listen.ImportListener;
import io.indexrelay.confluence.listen.LabelListener;
import io.indexrelay.confluence.listen.PageListener;
import io.indexrelay.confluence.listen.PeopleListener;
import io.indexrelay.confluence.listen.PermissionListener;
import io.indexrelay.confluence.listen.RestrictionListener;
import io.indexrelay.confluence.listen.SpaceCopyListener;
import io.indexrelay.confluence.listen.SpaceListener;
import io.indexrelay.confluence.read.ConfluenceAttachmentBytes;
import io.indexrelay.confluence.read.ConfluencePeople;
import io.indexrelay.confluence.read.ConfluenceSnapshotReader;
import io.indexrelay.confluence.read.ConfluenceTraits;
import io.indexrelay.confluence.read.ContentLoader;
import io.indexrelay.listen.Capture;
import io.indexrelay.listen.DirectoryListener;
import io.indexrelay.listen.Imports;
import io.indexrelay.listen.RestoreListener;
import io.indexrelay.snapshot.Priorities;
import io.indexrelay.wiring.Product;
import java.util.List;
import java.util.Optional;

/** Confluence as the relay sees it: its readers and its listeners. */
@ConfluenceComponent
public final class ConfluenceProduct implements Product {

    private final ConfluenceServices confluence;

    public ConfluenceProduct(ConfluenceServices confluence) {
        this.confluence = confluence;
    }

    @Override
    public List<String> optionalServices() {
        return Offered.NAMES;
    }

    @Override
    public List<String> absentServices(OptionalServices services) {
        return new Offered(services).absent();
    }

    @Override
    public Optional<String> nodeName(OptionalServices services) {
        return new Offered(services).nodeName();
    }

    @Override
    public Readers readers(Surroundings surroundings) {
        Offered offered = new Offered(surroundings.services());
        ContentLoader loader =
                new ContentLoader(confluence.pages, confluence.spaces, offered::comments, offered::attachments);
        return new Readers(
                new ConfluenceSnapshotReader(surroundings.transactions(), loader, surroundings.host()),
                new ConfluenceAccessReader(
                        surroundings.transactions(),
                        loader,
                        confluence.restrictions,
                        new SetRules(confluence.permissions, loader)),
                new ConfluencePeople(surroundings.transactions(), confluence.users),
                Priorities.NONE,
                new ConfluenceContentLister(surroundings.transactions(), offered::queries),
                new SpaceKeys(surroundings.transactions(), offered::queries),
                new ConfluenceAttachmentBytes(surroundings.transactions(), loader, offered::attachments),
                List.of(),
                new ConfluencePermissionCheck(
                        surroundings.transactions(), loader, confluence.users, offered::permissionManager),
                new ConfluenceTraits(surroundings.transactions(), loader, SetIds.SITE_USE));
    }

    @Override
    public CauseTable causes() {
        return ConfluenceCauses.TABLE;
    }

    @Override
    public List<Object> listeners(Capture capture, Imports imports, Surroundings surroundings) {
        return List.of(
                new PageListener(capture),
                new BlogPostListener(capture),
                new CommentListener(capture),
                new AttachmentListener(capture),
                new LabelListener(capture),
                new RestrictionListener(capture),
                new SpaceListener(capture),
                new PermissionListener(capture),
                new PeopleListener(capture),
                new DirectoryListener(capture),
                new DirectorySetsListener(capture),
                new RestoreListener(imports),
                new SpaceCopyListener(imports),
                new ImportListener(imports, key -> surroundings.transactions().inTransaction(() -> space(key))));
    }

    @Override
    public Activity activity(Counting counting, Surroundings surroundings) {
        ActivityCapture capture = new ActivityCapture();
        return Activity.byEvents(List.of(
                new ViewListener(counting.recorder(), capture),
                new ContributionListener(counting.recorder(), capture)));
    }

    private Optional<Subject> space(String key) {
        return Optional.ofNullable(confluence.spaces.getSpace(key)).map(space -> Subject.of(Kind.SPACE, space.getId()));
    }
}
