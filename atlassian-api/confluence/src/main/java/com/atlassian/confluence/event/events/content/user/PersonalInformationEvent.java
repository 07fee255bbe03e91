package com.atlassian.confluence.event.events.content.user;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.OperationContext;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.user.PersonalInformation;

public class PersonalInformationEvent extends ContentEvent {
    private PersonalInformation personalInformation;

    @Deprecated
    public PersonalInformationEvent(Object object, PersonalInformation personalInformation) {
        super(object);
        this.personalInformation = personalInformation;
    }

    @Deprecated
    public PersonalInformationEvent(
            Object object, PersonalInformation personalInformation, boolean suppressNotifications) {
        super(object, suppressNotifications);
        this.personalInformation = personalInformation;
    }

    public PersonalInformationEvent(
            Object object, PersonalInformation personalInformation, OperationContext<?> operationContext) {
        super(object, operationContext);
        this.personalInformation = personalInformation;
    }

    public PersonalInformation getPersonalInformation() {
        return personalInformation;
    }

    @Override
    public ContentEntityObject getContent() {
        return personalInformation;
    }
}
