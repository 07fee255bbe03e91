package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

public interface PersonalInformationManager {
    PersonalInformation getOrCreatePersonalInformation(User user);

    void savePersonalInformation(PersonalInformation personalInformation1, PersonalInformation personalInformation2);

    void savePersonalInformation(User user, String text1, String text2);

    void removePersonalInformation(ConfluenceUser confluenceUser);

    PersonalInformation createPersonalInformation(User user);

    boolean hasPersonalInformation(String text);

    boolean hasPersonalInformation(UserKey userKey);
}
