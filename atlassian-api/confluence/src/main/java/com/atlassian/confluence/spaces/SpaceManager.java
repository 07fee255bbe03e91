package com.atlassian.confluence.spaces;

import com.atlassian.confluence.core.ListBuilder;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.core.util.ProgressMeter;
import com.atlassian.user.User;
import java.util.Collection;
import java.util.Date;
import java.util.List;

public interface SpaceManager {
    String GLOBAL_LOGO = "global.logo";

    Space createSpace(String text1, String text2, String text3, User user);

    Space createPersonalSpace(String text1, String text2, User user);

    Space createPrivatePersonalSpace(String text1, String text2, User user);

    @Deprecated
    Space createSpace(Space space);

    Space createPrivateSpace(String text1, String text2, String text3, User user);

    void saveSpace(Space space);

    void saveSpace(Space space1, Space space2);

    Boolean removeSpace(Space space);

    Boolean removeSpace(String text);

    Boolean removeSpace(String text, ProgressMeter progressMeter);

    @Deprecated
    void removeSpacesInGroup(SpaceGroup spaceGroup);

    @Deprecated
    Space getSpace(long id);

    @Deprecated
    Space getSpace(String text);

    @Deprecated
    Space getPersonalSpace(ConfluenceUser confluenceUser);

    @Deprecated
    List<Space> getAllSpaces();

    List getSpacesContainingPagesEditedBy(String text);

    List getSpacesContainingCommentsBy(String text);

    List getAuthoredSpacesByUser(String text);

    long findPageTotal(Space space);

    int getNumberOfBlogPosts(Space space);

    String getSpaceFromPageId(long id);

    List<Space> getSpacesCreatedAfter(Date date);

    void ensureSpaceDescriptionExists(Space space);

    SpaceLogo getLogoForSpace(String text);

    SpaceLogo getLogoForGlobalcontext();

    @Deprecated
    ListBuilder<Space> getSpaces(SpacesQuery spacesQuery);

    @Deprecated
    List<Space> getAllSpaces(SpacesQuery spacesQuery);

    List<User> getSpaceAdmins(Space space);

    List<User> getSpaceAdmins(Space space, int number);

    void archiveSpace(Space space);

    void unarchiveSpace(Space space);

    Collection<String> getAllSpaceKeys(SpaceStatus spaceStatus);
}
