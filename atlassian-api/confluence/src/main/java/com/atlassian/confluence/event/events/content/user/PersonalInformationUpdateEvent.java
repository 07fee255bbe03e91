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
            boolean flag) {
        super(object, personalInformation1, flag);
        this.originalPersonalInformation = originalPersonalInformation;
    }

    public PersonalInformation getOriginalPersonalInformation() {
        return originalPersonalInformation;
    }
}
