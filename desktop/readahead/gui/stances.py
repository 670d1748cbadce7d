"""What a stance is called: in one word how somebody has said a thing."""

from PySide6.QtCore import QCoreApplication


def name(stance: str) -> str:
    """Return the word for a stance of the rules, empty for none; one that is not known here is given as it is."""
    match stance:
        case "accused":
            return QCoreApplication.translate("Stance", "Accused")
        case "admitted":
            return QCoreApplication.translate("Stance", "Admitted")
        case "agreed":
            return QCoreApplication.translate("Stance", "Agreed")
        case "announced":
            return QCoreApplication.translate("Stance", "Announced")
        case "asked":
            return QCoreApplication.translate("Stance", "Asked")
        case "believed":
            return QCoreApplication.translate("Stance", "Believed")
        case "claimed":
            return QCoreApplication.translate("Stance", "Claimed")
        case "confirmed":
            return QCoreApplication.translate("Stance", "Confirmed")
        case "criticised":
            return QCoreApplication.translate("Stance", "Criticised")
        case "demanded":
            return QCoreApplication.translate("Stance", "Demanded")
        case "denied":
            return QCoreApplication.translate("Stance", "Denied")
        case "described":
            return QCoreApplication.translate("Stance", "Described")
        case "disagreed":
            return QCoreApplication.translate("Stance", "Disagreed")
        case "discussed":
            return QCoreApplication.translate("Stance", "Discussed")
        case "doubted":
            return QCoreApplication.translate("Stance", "Doubted")
        case "expected":
            return QCoreApplication.translate("Stance", "Expected")
        case "known":
            return QCoreApplication.translate("Stance", "Knows")
        case "opposed":
            return QCoreApplication.translate("Stance", "Opposed")
        case "praised":
            return QCoreApplication.translate("Stance", "Praised")
        case "predicted":
            return QCoreApplication.translate("Stance", "Predicted")
        case "proposed":
            return QCoreApplication.translate("Stance", "Proposed")
        case "refused":
            return QCoreApplication.translate("Stance", "Refused")
        case "rejected":
            return QCoreApplication.translate("Stance", "Rejected")
        case "reported":
            return QCoreApplication.translate("Stance", "Reported")
        case "said":
            return QCoreApplication.translate("Stance", "Said")
        case "showed":
            return QCoreApplication.translate("Stance", "Showed")
        case "suggested":
            return QCoreApplication.translate("Stance", "Suggested")
        case "supported":
            return QCoreApplication.translate("Stance", "Supported")
        case "threatened":
            return QCoreApplication.translate("Stance", "Threatened")
        case "voiced":
            return QCoreApplication.translate("Stance", "Voiced")
        case "vowed":
            return QCoreApplication.translate("Stance", "Vowed")
        case "wanted":
            return QCoreApplication.translate("Stance", "Wanted")
        case "warned":
            return QCoreApplication.translate("Stance", "Warned")
        case "according to":
            return QCoreApplication.translate("Stance", "According to")
        case _:
            return stance
