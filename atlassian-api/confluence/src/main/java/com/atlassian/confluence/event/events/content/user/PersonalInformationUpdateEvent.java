package com.atlassian.confluence.event.events.content.user;

import com.atlassian.confluence.user.PersonalInformation;

public class PersonalInformationUpdateEvent extends PersonalInformationEvent {
    private PersonalInformation originalPersonalInformation;

    @Deprecated
    public PersonalInformationUpdateEvent(
            Object object, PersonalInformation personalInformation1, PersonalInformation originalPersonalInformation) {
        super(object, personalInformation1);
        this.originalPersonalInformation = originalPersonalInformation;
    }

    public PersonalInformationUpdateEvent(
            Object object,
            PersonalInformation personalInformation1,
            PersonalInformation originalPersonalInformation,
            boolean suppressNotifications) {
        super(object, personalInformation1, suppressNotifications);
        this.originalPersonalInformation = originalPersonalInformation;
    }

    public PersonalInformation getOriginalPersonalInformation() {
        return originalPersonalInformation;
    }
}
