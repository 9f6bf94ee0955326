package openheart.widgets;

import java.util.ArrayList;
import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.FloatConstantInstruction;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;

/**
 * Gives -x the sign that Java gives it. TeaVM 0.15.0 makes 0 - x of it, which is 0 where x is 0; of
 * x * -1 it is -0.
 */
public final class Negation implements ClassHolderTransformer {

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    for (MethodHolder method : type.getMethods()) {
      if (method.getProgram() != null) {
        method.getProgram().getBasicBlocks().forEach(Negation::mend);
      }
    }
  }

  private static void mend(BasicBlock block) {
    List<NegateInstruction> negations = new ArrayList<>();
    for (Instruction instruction : block) {
      if (instruction instanceof NegateInstruction negation) {
        negations.add(negation);
      }
    }
    for (NegateInstruction negation : negations) {
      switch (negation.getOperandType()) {
        case FLOAT -> {
          FloatConstantInstruction minusOne = new FloatConstantInstruction();
          minusOne.setConstant(-1);
          minusOne.setReceiver(block.getProgram().createVariable());
          multiply(negation, minusOne, minusOne.getReceiver());
        }
        case DOUBLE -> {
          DoubleConstantInstruction minusOne = new DoubleConstantInstruction();
          minusOne.setConstant(-1);
          minusOne.setReceiver(block.getProgram().createVariable());
          multiply(negation, minusOne, minusOne.getReceiver());
        }
        default -> {} // A whole number has one zero.
      }
    }
  }

  private static void multiply(NegateInstruction negation, Instruction minusOne, Variable factor) {
    NumericOperandType type = negation.getOperandType();
    BinaryInstruction product = new BinaryInstruction(BinaryOperation.MULTIPLY, type);
    product.setFirstOperand(negation.getOperand());
    product.setSecondOperand(factor);
    product.setReceiver(negation.getReceiver());
    product.setLocation(negation.getLocation());
    minusOne.setLocation(negation.getLocation());
    negation.insertPrevious(minusOne);
    negation.replace(product);
  }
}
