package openheart.lessons.training;
final class Pictures { private Pictures() {} }
